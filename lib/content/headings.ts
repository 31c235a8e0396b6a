import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A heading in the body of a document. */
export interface Heading {
  id: string;
  /** 2 to 6, as in `<h2>`. */
  level: number;
  text: string;
  /** Whether a link stands in it, which may not stand in another one. */
  holdsLink: boolean;
}

/** The headings of a body in their order; those inside of items and tabs are left out, which may be closed. */
export function headingsOf(tree: Root): Heading[] {
  const found: Heading[] = [];
  visit(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const level = Number(/^h([2-6])$/.exec(node.tagName)?.[1]);
    if (level) found.push({ id: String(node.properties.id), level, text: textOf(node), holdsLink: holdsLink(node) });
    return level || closable.has(node.tagName) ? SKIP : undefined;
  });
  return found;
}

const closable = new Set(['AccordionItem', 'Tab']);

/** A component may show a link. */
function holdsLink(heading: Element): boolean {
  let held = false;
  visit(heading, 'element', ({ tagName }) => {
    held ||= tagName === 'a' || /^[A-Z]/.test(tagName);
  });
  return held;
}
