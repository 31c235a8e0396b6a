import { Parser } from 'htmlparser2';

/** An element of a text, or text itself. */
export type Piece = Element | string;

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Piece[];
}

/** The elements of a piece of HTML that React has written. */
export function treeOf(html: string): Piece[] {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    onclosetag: () => void open.pop(),
    ontext(text) {
      const siblings = open.at(-1)?.children ?? [];
      const last = siblings.at(-1);
      // A reference such as `&amp;` cuts a text in two.
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
      else siblings.push(text);
    },
  });
  parser.end(html);
  return root.children;
}

/** What a piece says. */
export function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.children.map(textOf).join('');
}

const empty = new Set(['br', 'hr', 'img', 'input']);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pieces as HTML. */
export function htmlOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      const attributes = Object.entries(piece.attributes).map(([name, value]) =>
        value === '' && name !== 'alt' ? ` ${name}` : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
      );
      const tag = `<${piece.name}${attributes.join('')}>`;
      return empty.has(piece.name) ? tag : `${tag}${htmlOf(piece.children)}</${piece.name}>`;
    })
    .join('');
}
