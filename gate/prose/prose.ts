import type { Root } from 'mdast';
import { piecesOf } from '../../lib/content/code-marks';
import { fieldsFor } from '../../lib/content/field-roles';
import type { Kind } from '../../lib/content/kinds';
import { type Problem, unexpected, type Wording } from '../problem';
import { textsIn } from '../read/mentions';
import type { Data } from '../read/read-data';
import { codeSign, type ProseBlock } from './block';
import { bodyBlocks } from './body-blocks';

/** What a file says in sentences. */
export interface Prose {
  kind: Kind['name'];
  /** Texts of the frontmatter that pages show, by their field. */
  fields: readonly (ProseBlock & { field: string })[];
  /** Empty for a file without body, or with one that could not be read. */
  body: readonly ProseBlock[];
  /** All that is read as one text, a block a line: looking through it takes half the time of looking through many short ones. */
  text: string;
  /** Each block and where it begins in that text. */
  blocks: readonly { start: number; block: ProseBlock }[];
}

/** Gathers the prose of the parts that could be read. */
export function proseOf(kind: Kind['name'], data: Data | undefined, root: Root | undefined): Prose {
  const fields = textsIn(data, fieldsFor('title', 'summary', 'definition')).map((mention) => {
    const pieces = piecesOf(mention.value);
    return {
      field: mention.field,
      kind: 'text' as const,
      isPlain: mention.field !== 'answer',
      text: pieces.map(({ text, isCode }) => (isCode ? codeSign : text)).join(''),
      code: pieces.filter(({ isCode }) => isCode).map(({ text }) => text),
      locate: () => mention,
    };
  });
  const body = root ? bodyBlocks(root) : [];
  const all = [...fields, ...body];
  let start = 0;
  const blocks = all.map((block) => {
    const placed = { start, block };
    start += block.text.length + 1;
    return placed;
  });
  return { kind, fields, body, text: all.map(({ text }) => withoutQuotes(text)).join('\n'), blocks };
}

/** A text in which dots stand for what is in double quotation marks, sign for sign: somebody else has written it. */
export function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^“”]*”/g, (part) => '·'.repeat(part.length));
}

/**
 * A problem for every place where a pattern is found outside quotation marks.
 *
 * @param wordingOf - says what is wrong with what was found in a block; undefined when nothing is
 */
export function* findInProse(
  { text, blocks }: Prose,
  pattern: RegExp,
  wordingOf: (match: RegExpExecArray, block: ProseBlock) => Wording | undefined,
): Iterable<Problem> {
  for (const match of text.matchAll(pattern)) {
    const home = blocks.findLast(({ start }) => start <= match.index);
    const wording = home && wordingOf(match, home.block);
    if (wording) yield unexpected(home.block.locate(match.index - home.start), ...wording);
  }
}
