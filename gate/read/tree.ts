import type { Node, Nodes, Root } from 'mdast';
import { literalAttributes, type MdxElement } from '../../lib/content/mdx-element';

/** A node of a body with all it stands in, from the outside inwards. */
export interface Placed<N extends Nodes = Nodes> {
  node: N;
  parents: readonly Nodes[];
}

// Many rules ask for the same body; walking the tree is most of what they cost.
const known = new WeakMap<Root, readonly Placed[]>();

/** Every node of a body, from the top. */
export function nodesOf(body: Root): readonly Placed[] {
  const nodes = known.get(body) ?? below(body, [], []);
  known.set(body, nodes);
  return nodes;
}

function below(node: Nodes, parents: readonly Nodes[], into: Placed[]): Placed[] {
  into.push({ node, parents });
  const around = [...parents, node];
  for (const child of childrenOf(node)) below(child, around, into);
  return into;
}

/** The nodes of a body that are of these types, from the top. */
export function nodesOfType<Type extends Nodes['type']>(body: Root, ...types: readonly Type[]) {
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: Type }> => types.some((type) => type === node.type);
  return nodesOf(body)
    .map(({ node }) => node)
    .filter(isWanted);
}

/** The components of a body that are called so, with their literal attributes. */
export function componentsNamed(body: Root, name: string) {
  return componentsOf(body)
    .filter(({ node }) => node.name === name)
    .map(({ node }) => ({ node, attributes: literalAttributes(node) }));
}

/** Every component of a body. */
export function componentsOf(body: Root): readonly Placed<MdxElement>[] {
  return nodesOf(body).filter((placed): placed is Placed<MdxElement> => isComponent(placed.node));
}

/** What a node holds. */
export function childrenOf(node: Nodes | undefined): readonly Nodes[] {
  return node && 'children' in node ? node.children : [];
}

/** Where a node begins in the source. */
export function offsetOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}

/** What is written for a node in the source; all of it, for a node without a place. */
export function writtenFor({ position }: Node, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** Whether a node is a component, on lines of its own or inside a line of text. */
export function isComponent(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
