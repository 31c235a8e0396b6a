import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Value of a literal attribute of an MDX word; undefined when it is missing, bare or an expression. */
export function literalAttribute(element: MdxJsxFlowElement, name: string): string | undefined {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Ids that the page of a question has already; a heading of the same text gets a number. */
const pageIds = ['content', 'references', 'related'];

/**
 * Gives headings and accordion items an id made from their text, each once in a document, and returns the ids in order.
 * One slugger for both, so a heading and an item of the same name do not share an address.
 */
export function addAnchors(tree: Root): string[] {
  const slugger = new GithubSlugger();
  for (const id of pageIds) slugger.slug(id);
  const ids: string[] = [];
  const take = (text: string) => {
    const id = slugger.slug(text);
    ids.push(id);
    return id;
  };
  visit(tree, (node) => {
    if (node.type === 'heading') {
      node.data = { ...node.data, hProperties: { id: take(textOf(node)) } };
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'AccordionItem') {
      const id = take(literalAttribute(node, 'title') ?? '');
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
    }
  });
  return ids;
}
