import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { type Place, start } from './problem';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

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

/** The literal attributes of a word: text, or `true` for a bare word. Expressions are left out. */
export function literalAttributes({ attributes }: MdxElement): Record<string, string | true> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string')
        ? [[attribute.name, attribute.value ?? true] as const]
        : [],
    ),
  );
}
