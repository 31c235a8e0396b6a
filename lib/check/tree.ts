import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { MdxElement } from '../content/mdx-element';
import { type Place, start } from './problem';

/** Where a node begins. */
export function startOf({ position }: Pick<Nodes, 'position'>): Place {
  return position ? { line: position.start.line, column: position.start.column } : start;
}

/** Calls back for every word of MDX, with what it stands in, from the outside inwards. */
export function visitWords(body: Root, callback: (element: MdxElement, parents: readonly Nodes[]) => void): void {
  visitParents(body, (node, parents) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') callback(node, parents);
  });
}
