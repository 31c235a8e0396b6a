import GithubSlugger, { slug } from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { literalAttributes } from './mdx-element';
import { pageIds } from './page-ids';

/** Whether the text of a heading or item leaves enough for an address: `?!` leaves nothing, and an emoji what nobody sees. */
export function makesAnchor(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(slug(text));
}

/**
 * Gives headings and accordion items an id made from their text, and returns the ids in order. Each stands once in a document, and
 * none is one that the page has already. One slugger for both, so a heading and an item of the same name do not share an address.
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
