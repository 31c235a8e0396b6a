import { text } from '../../lib/interface-text';
import { type Element, type Piece, textOf } from './tree';

/** Attributes that mean something without our styles. Whoever shows the text elsewhere has styles of their own. */
const kept = new Set(['href', 'id', 'src', 'alt', 'title', 'open', 'start', 'lang', 'role']);

/**
 * A text without what only our own pages need: frames that scroll, hooks of styles, links of an item to itself. Its addresses are
 * absolute, so that it can stand anywhere.
 *
 * @param page - public address of the page it is from
 */
export function cleaned(pieces: readonly Piece[], page: string): Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    // What is drawn beside the text of a picture is for the eye alone, and buttons and fields are for the page alone.
    if (isItemLink(piece) || ['button', 'form'].includes(piece.name) || piece.attributes['aria-hidden'] === 'true')
      return [];
    const children = cleaned(piece.children, page);
    if (isFrame(piece)) return children;
    return [{ name: piece.name, attributes: cleanAttributes(piece, page), children }];
  });
}

const isItemLink = ({ name, children }: Element) =>
  name === 'p' &&
  children.length === 1 &&
  typeof children[0] === 'object' &&
  children[0].name === 'a' &&
  textOf(children[0]) === text.itemLink;

/** What groups for the eye alone: a remark has a role, an item an id. */
const isFrame = ({ name, attributes }: Element) =>
  name === 'span' || (name === 'div' && attributes.role !== 'note' && attributes.id === undefined);

function cleanAttributes({ name, attributes }: Element, page: string): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'href' || attribute === 'src') clean[attribute] = new URL(value, page).href;
    else if (kept.has(attribute)) clean[attribute] = value;
    // The language of a block of code.
    else if (attribute === 'class' && name === 'code' && value) clean.class = value;
  }
  return clean;
}
