import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Place } from '../problem';
import { nodesOf } from './tree';

/**
 * Gives a place to the nodes that have none: an address in brackets or quotation marks is made a link after the parser, of a text that
 * is cut in pieces for it.
 */
export function placeLateNodes(tree: Root, source: string): void {
  let from = 0;
  for (const { node } of nodesOf(tree)) {
    if (node.position) from = node.position.start.offset ?? from;
    else from = placeLateNode(node, source, from);
  }
}

/** Puts a node where its text is found, and says where the next one may begin. */
function placeLateNode(node: Nodes, source: string, from: number): number {
  const text = textOf(node);
  // A text may hold a sign that is written otherwise, such as `&amp;`: then its first line, or what goes before it, has to do.
  const found = source.indexOf(text, from);
  const begin = found < 0 ? from : found;
  const end = begin + (found < 0 ? 0 : text.length);
  node.position = { start: pointOf(source, begin), end: pointOf(source, end) };
  return node.type === 'link' ? begin : end;
}

const pointOf = (source: string, offset: number) => ({ ...placeIn(source, offset), offset });

/** Where the sign at `offset` of a text stands. */
export function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
