import { absoluteUrl, files, paths } from '../../lib/address';
import type { Question } from '../../lib/content/document';
import { descriptionOf } from '../../lib/description';
import { text } from '../../lib/interface-text';
import { softwareIn } from '../../lib/measured/measured';
import { inGroups, probeIds } from '../../lib/measured/pages';
import type { SiteFacts } from '../../lib/pages';
import { lists } from '../../lib/paging';
import { site } from '../../lib/site.mjs';
import { link, plain } from './answer-markdown';
import { markdownOf } from './markdown';

const labels = text.llms;

/** The index for language models, in the form of https://llmstxt.org/. Where there are very many questions it names them alone. */
export function llmsIndex({ index, catalogue, measured }: SiteFacts): string {
  const short = index.questions.length > lists.whole;
  const lineOf = ({ slug, question, answer }: Question) =>
    // Of a short answer its beginning: all of them in full would be more than a model takes at once.
    `- ${markdownOf([link(question, absoluteUrl(files.markdown(paths.question(slug)))), short ? '' : `: ${descriptionOf(answer)}`])}`;
  const topics = index.topics.map((topic) => section(topic.title, catalogue.questionsInTopic(topic).map(lineOf)));
  const others = [
    [labels.everything, files.llmsFull, labels.everythingIs],
    [text.api.title, files.markdown(paths.api), labels.apiIs],
    [site.name, files.markdown(paths.home), labels.homeIs],
  ].map(([title, path = '', is]) => `- [${title}](${absoluteUrl(path)}): ${is}`);
  return indexOf(site.name, text.homeIntroduction, [
    labels.introduction,
    ...topics,
    section(labels.lists, [
      ...linesTo([
        [text.faqTitle, paths.faq],
        [text.topicsTitle, paths.topics],
        ...index.topics.map(({ title, slug }) => [text.topicTitle(title), paths.topic(slug)] as const),
        [text.glossaryTitle, paths.glossary],
        [text.tryFilter.title, paths.tryFilter],
      ]),
    ]),
    section(text.measured.title, [
      ...linesTo([
        [labels.allMeasured, paths.measured],
        ...softwareIn(measured).map(({ id, name }) => [text.measured.softwareTitle(name), paths.software(id)] as const),
      ]),
      `- [${labels.behaviours}](${absoluteUrl(files.llmsMeasured)}): ${labels.behavioursAre}`,
    ]),
    section(labels.optional, others),
  ]);
}

/** The same for the pages of measured behaviours, which would make that index longer than some assistants read. */
export function llmsMeasuredIndex({ measured }: SiteFacts): string {
  const ids = new Set(probeIds(measured));
  const pages = inGroups(measured, (probe) => (ids.has(probe.id) ? probe : undefined));
  return indexOf(
    labels.behaviours,
    text.measured.introduction,
    pages.map(({ group, rows }) =>
      section(text.measured.groups[group], linesTo(rows.map(({ id, question }) => [question, paths.probe(id)]))),
    ),
  );
}

const indexOf = (title: string, introduction: string, parts: readonly string[]) =>
  `${[`# ${title}`, `> ${introduction}`, ...parts].join('\n\n')}\n`;

const section = (title: string, lines: readonly string[]) => `## ${plain(title)}\n\n${lines.join('\n')}`;

const linesTo = (pages: readonly (readonly [title: string, path: string])[]) =>
  pages.map(([title, path]) => `- ${markdownOf([link(title, absoluteUrl(files.markdown(path)))])}`);

/** What stands at the top of the file with all answers. */
export const llmsFullHead = `# ${site.name}\n\n> ${text.homeIntroduction}\n`;
