import type { Definition, Link as LinkNode, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Place, startOf } from '../problem';
import { nodesOfType } from './tree';

/** An address in a body and where it stands. */
export interface Link extends Place {
  target: string;
  /** What is written where it stands as it is, without words for it. */
  bare?: string | undefined;
}

/** What the references of a body lead to, by name: of two definitions of one name, the first. */
export function definitionsOf(body: Root): Map<string, Definition> {
  return new Map(
    nodesOfType(body, 'definition')
      .reverse()
      .map((definition) => [definition.identifier, definition]),
  );
}

/** Every address of a body that links lead to, those of definitions too. */
export function linksOf(body: Root): Link[] {
  const definitions = definitionsOf(body);
  const inUse = new Set(nodesOfType(body, 'linkReference').map(({ identifier }) => definitions.get(identifier)));
  return nodesOfType(body, 'link', 'definition').flatMap((node) => {
    if (node.type === 'definition' && !inUse.has(node)) return [];
    return { ...startOf(node), target: node.url, bare: isBareLink(node) ? textOf(node) : undefined };
  });
}

/** Whether an address stands there as it is: Markdown makes a link of it, of which it is the text as well. */
export function isBareLink(node: Nodes): node is LinkNode {
  if (node.type !== 'link') return false;
  const text = textOf(node);
  return /^(?:https?:\/\/|www\.)/i.test(text) && (text === node.url || `http://${text}` === node.url);
}
