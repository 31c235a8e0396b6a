import type { Element, Nodes, Root } from 'hast';
import { anchorOf, type Place } from './entry';

/** What the search has to know of the body of an answer. */
export interface BodyFacts {
  places: Place[];
  /** Its text; nothing when that is not searched. */
  text: string;
  /** Components that list all of something, with their attributes. */
  lists: { name: ListComponent; attributes: Record<string, unknown> }[];
}

const listComponents = ['ReasonCodes', 'Properties'] as const;

/** A component that lists all of something, each of which can be searched for. */
export type ListComponent = (typeof listComponents)[number];

/** @param isSearched - whether its text is searched */
export function bodyFacts(tree: Root, isSearched: boolean): BodyFacts {
  const elements = elementsIn(tree);
  return {
    places: placesIn(elements),
    text: isSearched ? textOf(tree) : '',
    lists: elements.flatMap(({ tagName, properties }) => {
      const name = listComponents.find((component) => component === tagName);
      return name ? [{ name, attributes: { ...properties } }] : [];
    }),
  };
}

const elementsIn = (node: Nodes): Element[] =>
  'children' in node
    ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap((child) => elementsIn(child as Nodes))]
    : [];

/** Headings, and items that open. */
function placesIn(elements: readonly Element[]): Place[] {
  return elements.flatMap((element) => {
    const { id, title } = element.properties;
    const name = /^h\d$/.test(element.tagName) ? textOf(element).trim() : title;
    if (typeof id !== 'string' || typeof name !== 'string') return [];
    return [{ title: name, ...(id !== anchorOf(name) && { id }) }];
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map((child) => textOf(child as Nodes)).join('');
  return node.type === 'element' && /^(?:a|b|em|strong|del|code|Term|Spec)$/.test(node.tagName)
    ? inside
    : `${inside}\n`;
}
