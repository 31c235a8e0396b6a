import type { Root } from 'mdast';
import type { Kind } from '../../lib/content/kinds';
import type { Problem } from '../problem';
import type { Data } from '../rule';
import type { ProseBlock } from './block';
import { bodyBlocks } from './body-blocks';
import { withoutQuotes } from './quotes';

/** What a file says in sentences. */
export interface Prose {
  kind: Kind['name'];
  /** Texts of the frontmatter that pages show, by their field. */
  fields: readonly (ProseBlock & { field: string })[];
  /** Undefined for a file without body, or with one that could not be read. */
  body?: readonly ProseBlock[] | undefined;
}

/** Looks at how a file reads. */
export type ProseRule = (prose: Prose) => Problem[];

const shown = ['question', 'answer', 'definition', 'title', 'description'];

/** Gathers the prose of the parts that could be read. */
export function proseOf(kind: Kind['name'], data: Data | undefined, body: Root | undefined): Prose {
  const fields = shown.flatMap((field) => {
    const text = data?.values[field];
    if (typeof text !== 'string') return [];
    return [
      { field, kind: 'text' as const, text, code: [], locate: () => data?.locate([field]) ?? { line: 1, column: 1 } },
    ];
  });
  return { kind, fields, body: body && bodyBlocks(body) };
}

/** All that is read, from the top. */
export function blocksOf({ fields, body = [] }: Prose): readonly ProseBlock[] {
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

/**
 * A problem for every place where a pattern is found outside quotation marks.
 *
 * @param explain - says what is wrong with what was found; undefined when nothing is
 */
export function findInProse(
  prose: Prose,
  pattern: RegExp,
  explain: (match: RegExpExecArray) => Pick<Problem, 'message' | 'hint'> | undefined,
): Problem[] {
  const { text, blocks } = wholeOf(prose);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const explained = explain(match);
    const home = explained && blocks.findLast(({ start }) => start <= match.index);
    return home ? [{ ...home.block.locate(match.index - home.start), ...explained }] : [];
  });
}
