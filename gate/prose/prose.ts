import type { Root } from 'mdast';
import { fieldsFor } from '../../lib/content/field-roles';
import type { Kind } from '../../lib/content/kinds';
import { type Problem, unexpected, type Wording } from '../problem';
import type { Data } from '../read/read-data';
import type { ProseBlock } from './block';
import { bodyBlocks } from './body-blocks';

/** What a file says in sentences. */
export interface Prose {
  kind: Kind['name'];
  /** Texts of the frontmatter that pages show, by their field. */
  fields: readonly (ProseBlock & { field: string })[];
  /** Empty for a file without body, or with one that could not be read. */
  body: readonly ProseBlock[];
}

/** Gathers the prose of the parts that could be read. */
export function proseOf(kind: Kind['name'], data: Data | undefined, body: Root | undefined): Prose {
  const fields = fieldsFor('title', 'summary', 'definition').flatMap((field) => {
    const text = data?.values[field];
    if (!data || typeof text !== 'string') return [];
    return { field, kind: 'text' as const, text, code: [], locate: () => data.locate([field]) };
  });
  return { kind, fields, body: body ? bodyBlocks(body) : [] };
}

/** All that is read, from the top. */
export function blocksOf({ fields, body }: Prose): readonly ProseBlock[] {
  return [...fields, ...body];
}

/** All that is read as one text, a block a line, and where each block begins in it. */
interface Whole {
  text: string;
  blocks: readonly { start: number; block: ProseBlock }[];
}

// Patterns are many and blocks are short: looking through one long text takes half the time.
const known = new WeakMap<Prose, Whole>();

function wholeOf(prose: Prose): Whole {
  const whole = known.get(prose) ?? joined(blocksOf(prose));
  known.set(prose, whole);
  return whole;
}

function joined(all: readonly ProseBlock[]): Whole {
  let start = 0;
  const blocks = all.map((block) => {
    const placed = { start, block };
    start += block.text.length + 1;
    return placed;
  });
  return { text: all.map(({ text }) => withoutQuotes(text)).join('\n'), blocks };
}

/** A text in which dots stand for what is in double quotation marks, sign for sign: somebody else has written it. */
function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^“”]*”/g, (part) => '·'.repeat(part.length));
}

/**
 * A problem for every place where a pattern is found outside quotation marks.
 *
 * @param wordingOf - says what is wrong with what was found; undefined when nothing is
 */
export function* findInProse(
  prose: Prose,
  pattern: RegExp,
  wordingOf: (match: RegExpExecArray) => Wording | undefined,
): Iterable<Problem> {
  const { text, blocks } = wholeOf(prose);
  for (const match of text.matchAll(pattern)) {
    const wording = wordingOf(match);
    const home = blocks.findLast(({ start }) => start <= match.index);
    if (wording && home) yield unexpected(home.block.locate(match.index - home.start), ...wording);
  }
}
