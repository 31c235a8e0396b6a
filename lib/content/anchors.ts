import GithubSlugger, { slug } from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { literalAttributes } from './mdx-element';
import { pageIds } from './page-ids';

/** Whether an address can be made from the text of a heading or item: of `?!` nothing is left, of an emoji what nobody sees. */
export function makesAnchor(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(slug(text));
}

/**
 * Gives headings and accordion items an id made from their text, each once in a document and none that the page has already, and returns the ids in order.
 * One slugger for both, so a heading and an item of the same name do not share an address.
 */
export function addAnchors(tree: Root): string[] {
  const slugger = new GithubSlugger();
  for (const id of Object.values(pageIds)) slugger.slug(id);
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
      const { title } = literalAttributes(node);
      const id = take(typeof title === 'string' ? title : '');
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
    }
  });
  return ids;
}
