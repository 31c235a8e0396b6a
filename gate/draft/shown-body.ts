import type { Nodes, Parents, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../lib/content/parse-mdx';
import { type Place, type Problem, startOf } from '../problem';
import { parsedBody } from '../read/read-body';

/** Lines from the first to the last, from 1. */
type Lines = readonly [first: number, last: number];

/** A body in which what must not be shown is blank, so that all else keeps its place. */
export interface ShownBody {
  lines: string[];
  /** Numbers of the lines that are hidden. */
  hidden: ReadonlySet<number>;
  tree: Root;
  /** The problems because of which something is hidden. */
  reasons: readonly Problem[];
}

/**
 * Hides what cannot be parsed and what stands at harmful places: the block, or only its tags where it is a component around others.
 * What is left is looked at again until nothing harmful is found. Each round hides a line at least, so there is an end.
 */
export function shownBody(body: string, harmfulIn: (tree: Root, body: string) => readonly Problem[]): ShownBody {
  const lines = body.split('\n');
  const hidden = new Set<number>();
  const reasons: Problem[] = [];
  const hide = ([first, last]: Lines) => {
    for (let number = first; number <= last; number++) {
      if (lines[number - 1]?.trim()) hidden.add(number);
      lines[number - 1] = '';
    }
  };
  for (;;) {
    const before = hidden.size;
    const left = lines.join('\n');
    const tree = parsedBody(left);
    const unreadable = Array.isArray(tree);
    const harmful = unreadable ? tree : harmfulIn(tree, left);
    if (!unreadable && harmful.length === 0) return { lines, hidden, tree, reasons };
    for (const problem of harmful) {
      const places = unreadable ? [culprit(lines, problem.line)] : linesAt(tree, problem);
      reasons.push(problem);
      places.forEach(hide);
    }
    if (hidden.size === before) hide([1, lines.length]);
  }
}

/**
 * The block around a line, inside components as well; undefined when there is none.
 *
 * @param counts - whether what a component holds is meant, and not only the component
 */
export function blockAt(
  parent: Parents,
  line: number,
  counts: (parent: Parents) => boolean = () => true,
): Nodes | undefined {
  const block = parent.children.find((child) => isAround(child, line));
  const inner = block?.type === 'mdxJsxFlowElement' ? blockAt(block, line, counts) : undefined;
  return inner ?? (counts(parent) ? block : undefined);
}

const isAround = ({ position }: Nodes, line: number) =>
  position !== undefined && position.start.line <= line && line <= position.end.line;

const linesOf = ({ position }: Nodes): Lines => [position?.start.line ?? 1, position?.end.line ?? 1];

/** What is to be hidden because of a place. Between the tags of a component stands text of its own, which may be sound. */
function linesAt(tree: Root, { line, column }: Place): Lines[] {
  const block = blockAt(tree, line);
  if (!block) return [];
  const [first, last] = linesOf(block);
  const children: readonly Nodes[] = block.type === 'mdxJsxFlowElement' ? block.children : [];
  const [head, tail] = [children[0], children.at(-1)];
  const isTag = startOf(block).line === line && startOf(block).column === column;
  if (!head || !tail || !isTag) return [[first, last]];
  return [
    [first, linesOf(head)[0] - 1],
    [linesOf(tail)[1] + 1, last],
  ];
}

/** The lines that keep a text from being parsed, of which the parser may only know that it came to the end of the text. */
function culprit(lines: readonly string[], line = 1): Lines {
  const parts = partsOf(lines);
  const errorOf = ([first, last]: Lines) => parserError(lines.slice(first - 1, last).join('\n'));
  const here = parts.find(([first, last]) => first <= line && line <= last);
  if (here && errorOf(here)) return here;
  // A tag may be closed in another part; anything else that cannot be parsed alone cannot be parsed at all.
  const other = parts.find((part) => (errorOf(part)?.source ?? pairing) !== pairing);
  return other ?? here ?? [1, lines.length];
}

/** Says that tags do not come in pairs. */
const pairing = 'mdast-util-mdx-jsx';

function parserError(text: string): Pick<VFileMessage, 'source'> | undefined {
  try {
    parseMdx(text);
  } catch (error) {
    return error as VFileMessage;
  }
}

const fence = /^[\s>]*(?:(?:[-+*]|\d+[.)])\s+)*(`{3,}|~{3,})/;

/** The parts of a text that have blank lines around them; a block of code is one, whatever is in it. */
function partsOf(lines: readonly string[]): Lines[] {
  const parts: [number, number][] = [];
  let open = '';
  let goesOn = false;
  for (const [index, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1] ?? '';
    const inside = open !== '';
    if (inside && mark.startsWith(open)) open = '';
    else if (!inside) open = mark;
    const last = parts.at(-1);
    if (last && (inside || (goesOn && line.trim()))) last[1] = index + 1;
    else if (line.trim()) parts.push([index + 1, index + 1]);
    goesOn = inside || line.trim() !== '';
  }
  return parts;
}
