import type { Definition, Root } from 'mdast';
import { type Place, startOf } from '../problem';
import { nodesOf } from './tree';

/** An address in a body and where it stands. */
export interface Link extends Place {
  target: string;
  image: boolean;
}

/** What the references of a body lead to, by name: of two definitions of one name, the first. */
export function definitionsOf(body: Root): Map<string, Definition> {
  const definitions = nodesOf(body).flatMap(({ node }) => (node.type === 'definition' ? node : []));
  return new Map(definitions.reverse().map((definition) => [definition.identifier, definition]));
}

/** Every address of a body, those of definitions too; an image by reference stands where it is shown. */
export function linksOf(body: Root): Link[] {
  const definitions = definitionsOf(body);
  return nodesOf(body).flatMap(({ node }) => {
    const image = node.type === 'image' || node.type === 'imageReference';
    if (node.type === 'imageReference')
      return { ...startOf(node), target: definitions.get(node.identifier)?.url ?? '', image };
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
      return { ...startOf(node), target: node.url, image };
    return [];
  });
}
