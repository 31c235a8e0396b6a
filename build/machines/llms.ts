import { absoluteUrl, files, paths } from '../../lib/address';
import type { Question } from '../../lib/content/document';
import { descriptionOf } from '../../lib/description';
import { text } from '../../lib/interface-text';
import { softwareIn } from '../../lib/measured/measured';
import { probeIds } from '../../lib/measured/pages';
import type { SiteFacts } from '../../lib/pages';
import { lists } from '../../lib/paging';
import { site } from '../../lib/site.mjs';
import { link, plain } from './answer-markdown';
import { markdownOf } from './markdown';

const labels = text.llms;

/** The index for language models, in the form of https://llmstxt.org/. Where there are very many questions it names them alone. */
export function llmsIndex({ index, catalogue, measured }: SiteFacts): string {
  const ids = new Set(probeIds(measured));
  const short = index.questions.length > lists.whole;
  const lineOf = ({ slug, question, answer }: Question) =>
    // Of a short answer its beginning: all of them in full would be more than a model takes at once.
    `- ${markdownOf([link(question, absoluteUrl(files.markdown(paths.question(slug)))), short ? '' : `: ${descriptionOf(answer)}`])}`;
  const topics = index.topics.map(
    (topic) => `## ${plain(topic.title)}\n\n${catalogue.questionsInTopic(topic).map(lineOf).join('\n')}`,
  );
  const pagesOf = (pages: readonly (readonly [title: string, path: string])[]) =>
    pages.map(([title, path]) => `- ${markdownOf([link(title, absoluteUrl(files.markdown(path)))])}`).join('\n');
  const others = [
    [labels.everything, files.llmsFull, labels.everythingIs],
    [text.api.title, files.markdown(paths.api), labels.apiIs],
    [site.name, files.markdown(paths.home), labels.homeIs],
  ].map(([title, path = '', is]) => `- [${title}](${absoluteUrl(path)}): ${is}`);
  return `${[
    `# ${site.name}`,
    `> ${text.homeIntroduction}`,
    labels.introduction,
    ...topics,
    `## ${labels.lists}\n\n${pagesOf([
      [text.faqTitle, paths.faq],
      [text.topicsTitle, paths.topics],
      ...index.topics.map(({ title, slug }) => [text.topicTitle(title), paths.topic(slug)] as const),
      [text.glossaryTitle, paths.glossary],
    ])}`,
    `## ${text.measured.title}\n\n${pagesOf([
      [labels.allMeasured, paths.measured],
      ...softwareIn(measured).map(({ id, name }) => [text.measured.softwareTitle(name), paths.software(id)] as const),
      ...measured.probes
        .filter(({ id }) => ids.has(id))
        .map(({ id, question }) => [question, paths.probe(id)] as const),
    ])}`,
    `## ${labels.optional}\n\n${others.join('\n')}`,
  ].join('\n\n')}\n`;
}

/** What stands at the top of the file with all answers. */
export const llmsFullHead = `# ${site.name}\n\n> ${text.homeIntroduction}\n`;
