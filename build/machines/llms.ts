import { absoluteUrl, files, paths } from '../../lib/address';
import type { Question } from '../../lib/content/document';
import { descriptionOf } from '../../lib/description';
import { text } from '../../lib/interface-text';
import type { Site } from '../../lib/pages';
import { lists } from '../../lib/paging';
import { site } from '../../lib/site.mjs';
import { link, plain } from './answer-markdown';
import { markdownOf } from './markdown';

const labels = text.llms;

/** The index for language models, in the form of https://llmstxt.org/. Where there are very many questions it names them alone. */
export function llmsIndex({ index, catalogue }: Site): string {
  const short = index.questions.length > lists.whole;
  const lineOf = ({ slug, question, answer }: Question) =>
    // Of a short answer its beginning: all of them in full would be more than a model takes at once.
    `- ${markdownOf([link(question, absoluteUrl(files.markdown(slug))), short ? '' : `: ${descriptionOf(answer)}`])}`;
  const topics = index.topics.map(
    (topic) => `## ${plain(topic.title)}\n\n${catalogue.questionsInTopic(topic).map(lineOf).join('\n')}`,
  );
  const others = [
    [labels.all, files.llmsFull, labels.everythingIs],
    [text.glossary, files.resource('glossary'), labels.glossaryIs],
    [text.measured.title, files.resource('measured'), labels.measuredIs],
    [labels.codes, files.resource('reason-codes'), labels.codesAre],
    [text.api.title, paths.api, labels.apiIs],
  ].map(([title, path = '', is]) => `- [${title}](${absoluteUrl(path)}): ${is}`);
  return `${[
    `# ${site.name}`,
    `> ${text.homeIntroduction}`,
    labels.introduction,
    ...topics,
    `## ${labels.optional}\n\n${others.join('\n')}`,
  ].join('\n\n')}\n`;
}

/** What stands at the top of the file with all answers. */
export const llmsFullHead = `# ${site.name}\n\n> ${text.homeIntroduction}\n`;
