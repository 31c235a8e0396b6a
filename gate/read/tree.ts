import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { MdxElement } from '../../lib/content/mdx-element';
import { type Place, start } from '../problem';

/** Where a node begins. */
export function startOf({ position }: Pick<Nodes, 'position'>): Place {
  return position ? { line: position.start.line, column: position.start.column } : start;
}

/** Calls back for every word of MDX, with what it stands in, from the outside inwards. */
export function visitComponents(body: Root, callback: (element: MdxElement, parents: readonly Nodes[]) => void): void {
  visitParents(body, (node, parents) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') callback(node, parents);
  });
}

// Several rules ask for the same body; walking the tree is most of what they cost.
const known = new WeakMap<Root, readonly Nodes[]>();

/** Every node of a body, from the top. */
export function nodesOf(body: Root): readonly Nodes[] {
  const nodes = known.get(body) ?? below(body);
  known.set(body, nodes);
  return nodes;
}

function below(node: Nodes, into: Nodes[] = []): Nodes[] {
  into.push(node);
  if ('children' in node) for (const child of node.children) below(child, into);
  return into;
}
