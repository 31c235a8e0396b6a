import type { List, ListItem, Nodes } from 'mdast';
import { hint } from '../hint';
import { startOf, unexpected, type Wording } from '../problem';
import { nodesOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/** Lists are shown as they are written: with these numbers, and with what is indented inside the item above it. */
export const checkLists: BodyRule = function* (body, _, __, source) {
  const before = new Map<Nodes, Nodes[]>();
  for (const { node, parents } of nodesOf(body)) {
    const parent = parents.at(-1);
    if (!parent) continue;
    const above = before.get(parent) ?? [];
    const wording = restartWording(node, above, source) ?? indentWording(node, above, parent);
    if (wording) yield unexpected(node, ...wording);
    before.set(parent, above);
    above.push(node);
    if (node.type !== 'list' || !node.ordered) continue;
    // An item that is indented by mistake may be one of another list.
    const isEven = node.children.every((item) => !indentWording(item, [], node));
    const wrong = isEven ? wrongNumber(node, source) : undefined;
    if (wrong) yield unexpected(wrong.item, ...wrong.wording);
  }
};

const numberOf = (item: Nodes, source: string) => Number.parseInt(writtenFor(item, source), 10);

/** Markdown looks at the number of the first item alone and counts on from there; many write 1 before each. */
function wrongNumber({ children }: List, source: string): { item: ListItem; wording: Wording } | undefined {
  const numbers = children.map((item) => numberOf(item, source));
  const [first = 1] = numbers;
  if (numbers.every((number) => number === first)) return undefined;
  const index = numbers.findIndex((number, place) => number !== first + place);
  const item = children[index];
  if (!item) return undefined;
  const shown = first + index;
  const next = hint`write ${shown}, or put a number that matters behind a word`;
  const what = `number ${numbers[index] ?? ''} of an item that readers see as ${shown}`;
  return { item, wording: [what, 'numbers one after the other', next] };
}

/** A block of code that is not indented ends a list, and what was to be its next item becomes the first of another. */
function restartWording(node: Nodes, above: readonly Nodes[], source: string): Wording | undefined {
  if (node.type !== 'list' || !node.ordered || numberOf(node, source) !== 1) return undefined;
  const last = above.findLastIndex(({ type }) => type !== 'code');
  const list = above[last];
  if (list?.type !== 'list' || !list.ordered || last === above.length - 1) return undefined;
  const column = textColumn(list);
  const go = numberOf(list, source) + list.children.length;
  const next = hint`begin the block in column ${column}, where the text of the item begins, or write ${go} here`;
  return ['list that begins at 1 again behind a block of code', 'the block inside the item above it', next];
}

/** What is indented, but not as far as the text of the item above, stands outside of the list, or beside the item in it. */
function indentWording(node: Nodes, above: readonly Nodes[], parent: Nodes | undefined): Wording | undefined {
  const list = node.type === 'listItem' ? parent : above.at(-1);
  if (list?.type !== 'list') return undefined;
  const [first, column, text] = [startOf(list).column, startOf(node).column, textColumn(list)];
  if (column <= first || column >= text) return undefined;
  const next = hint`begin it in column ${text} to put it inside the item above, or in column ${first}`;
  return ['indentation that puts nothing inside the item above', 'as much as its text has, or none', next];
}

/** Where the text of the items of a list begins. */
function textColumn({ children, position }: List): number {
  const column = children.at(-1)?.children[0]?.position?.start.column;
  return column ?? (position?.start.column ?? 1) + 2;
}
