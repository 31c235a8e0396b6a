import { absoluteUrl } from '../../lib/address';
import { text } from '../../lib/interface-text';
import { site } from '../../lib/site.mjs';
import { sourceLine } from './answer-markdown';
import { cleaned } from './clean';
import { markdownOf } from './markdown';
import { type Element, type Piece, textOf, treeOf } from './tree';

/**
 * What a page says in its main part, as Markdown: its heading, where it is from, and the rest. It is made of the finished page, so a new
 * page needs nothing here.
 *
 * @param html - of the whole page
 * @param path - of the page, from the root of the site
 */
export function pageMarkdown(html: string, path: string): string {
  const main = find(treeOf(html), 'main');
  if (!main) throw new Error(`Unexpected page ${path} without <main>, expected one - see app/layout.tsx`);
  const url = absoluteUrl(path);
  const [heading = '', ...rest] = markdownOf(cleaned(withoutControls(main.children), url)).split('\n\n');
  return `${[heading, sourceLine(url), ...rest].join('\n\n')}\n`;
}

function find(pieces: readonly Piece[], name: string): Element | undefined {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    const found = piece.name === name ? piece : find(piece.children, name);
    if (found) return found;
  }
  return undefined;
}

/** Elements that a reader uses, or sees, in a browser alone. */
const controls = new Set(['nav', 'search', 'form', 'button', 'script', 'svg']);

/** Pages without what says nothing: ways to other pages but the rest of a list, controls, and links by which an answer is changed. */
function withoutControls(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string') return [piece];
    const isRestOfList = piece.attributes['aria-label'] === text.pages;
    if ((controls.has(piece.name) && !isRestOfList) || changesOrMarks(piece)) return [];
    return [{ ...piece, children: withoutControls(piece.children) }];
  });
}

const changesOrMarks = (piece: Element) =>
  piece.name === 'a' &&
  (textOf(piece) === text.itemLink ||
    [`${site.repository}/edit/`, `${site.repository}/issues/new`].some((start) =>
      piece.attributes.href?.startsWith(start),
    ));
