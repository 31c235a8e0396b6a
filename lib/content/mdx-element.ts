import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in MDX, on lines of its own or inside a line of text. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The literal attributes of a component: text, or `true` for one without a value. Expressions are left out. */
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
