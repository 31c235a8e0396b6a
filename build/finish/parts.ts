import { Parser } from 'htmlparser2';
import { UnknownOutput } from './unknown-output';

/** A piece of a page as it is written: a tag, a text between tags, a comment or the doctype. */
export interface Part {
  kind: 'start' | 'end' | 'text' | 'comment' | 'doctype';
  /** Of a tag: its name in lower case. */
  name: string;
  /** Of a start tag, as they are written; `''` for a bare one. */
  attributes: Readonly<Record<string, string>>;
  source: string;
}

/**
 * Cuts a page into its parts, which together are the page.
 *
 * @throws {UnknownOutput} when the parser has passed something over
 */
export function partsOf(html: string): Part[] {
  const parts: Part[] = [];
  const add = (kind: Part['kind'], name = '', attributes: Part['attributes'] = {}) =>
    parts.push({ kind, name, attributes, source: html.slice(parser.startIndex, parser.endIndex + 1) });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => add('start', name, attributes),
      onclosetag: (name, implied) => void (implied || add('end', name)),
      ontext: () => add('text'),
      oncomment: () => add('comment'),
      onprocessinginstruction: () => add('doctype'),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  if (parts.map(({ source }) => source).join('') !== html)
    throw new UnknownOutput('HTML that cannot be taken apart', 'tags, texts and comments one after the other');
  return parts;
}
