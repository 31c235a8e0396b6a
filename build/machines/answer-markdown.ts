import { absoluteUrl, files, paths } from '../../lib/address';
import type { BodyTexts } from '../../lib/api/values';
import { piecesOf } from '../../lib/content/code-marks';
import { readableDate } from '../../lib/dates';
import { text } from '../../lib/interface-text';
import { citationOf } from '../../lib/mqtt/standards';
import type { QuestionPage } from '../../lib/pages';
import { markdownOf } from './markdown';
import type { Piece } from './tree';

/** All that the page of an answer says, as Markdown. @param body - of the answer */
export function answerMarkdown(
  { question, related, examples, changed }: QuestionPage,
  { markdown, cited }: Pick<BodyTexts, 'markdown' | 'cited'>,
): string {
  const ran = examples && `Mosquitto ${examples.same.join(', ')}, ${readableDate(examples.date)}`;
  const other = examples && examples.other.length > 0 && text.examplesDiffer(examples.other);
  const facts: Piece[][] = [
    [`${text.holdsFor}: ${text.versions(question.versions)}`],
    [`${text.reviewed}: ${readableDate(question.reviewed)}`],
    changed ? [`${text.changed}: ${readableDate(changed)}`] : [],
    examples && examples.same.length > 0 ? [`${text.examples}: ${[ran, other].filter(Boolean).join('; ')}`] : [],
  ];
  const sections = [
    `# ${plain(question.question)}`,
    // First, for those who read only the beginning.
    sourceLine(absoluteUrl(paths.question(question.slug))),
    `**${text.shortAnswer}:** ${withCode(question.answer)}`,
    list(
      'ul',
      facts.filter(({ length }) => length > 0),
    ),
    markdown,
    related.length > 0 && `## ${text.related}`,
    list(
      'ul',
      related.map(({ slug, question }) => [link(question, absoluteUrl(paths.question(slug)))]),
    ),
    `## ${text.references}`,
    list(
      'ol',
      cited.map(citationOf).map(({ label, url }) => [link(label, url)]),
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** Where a text is from, what may be done with it, and where all others are. @param url - of its page */
export function sourceLine(url: string): string {
  const index = absoluteUrl(files.llms);
  return `> ${markdownOf([`${text.answerSource}: `, link(url, url), `. ${text.licenceOfAnswers} ${text.llms.all}: `, link(index, index)])}`;
}

/** A plain text as Markdown, in which its signs mean nothing. */
export const plain = (value: string) => markdownOf([value]);

/** A text in which code stands between backticks, as Markdown. */
const withCode = (value: string) =>
  markdownOf(
    piecesOf(value).map(({ text, isCode }) => (isCode ? { name: 'code', attributes: {}, children: [text] } : text)),
  );

/** A link, for markdownOf. */
export const link = (label: string, href: string): Piece => ({ name: 'a', attributes: { href }, children: [label] });

const list = (name: 'ul' | 'ol', items: readonly Piece[][]) =>
  markdownOf([{ name, attributes: {}, children: items.map((children) => ({ name: 'li', attributes: {}, children })) }]);
