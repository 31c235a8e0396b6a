import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** Every element of a page in its order, as a browser without scripts finds it. A page is parsed once for all journeys of a worker. */
export function elementsOf(html: string): readonly Element[] {
  const found = parsed.get(html) ?? elementsBelow(parse(html, { scriptingEnabled: false }));
  parsed.set(html, found);
  return found;
}

const parsed = new Map<string, readonly Element[]>();

function elementsBelow(node: Tree.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsBelow) : [];
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

/** All that a page says. */
export const allText = (html: string): string => textBelow(parse(html));

function textBelow(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textBelow).join('') : '';
}
