import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** Every element of a document in its order. */
export function elementsOf(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

/** The value of an attribute; undefined if the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text directly inside an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Takes the nodes that fit out of a tree, with all below them. */
export function removeAll(node: Node, fits: (node: Node) => boolean): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => !fits(child));
  for (const child of node.childNodes) removeAll(child, fits);
}

/** An element of HTML with these attributes and, where given, text. */
export function createElement(tagName: string, attributes: Record<string, string>, text = ''): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, defaultNamespace, attrs);
  if (text) defaultTreeAdapter.insertText(element, text);
  return element;
}

const defaultNamespace = 'http://www.w3.org/1999/xhtml' as Parameters<typeof defaultTreeAdapter.createElement>[1];
