import { type Element, type Piece, textOf } from './tree';

/** Elements that stand on lines of their own; all others are part of a line. */
const blockNames = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li pre figure figcaption blockquote table details summary article section header nav div hr'.split(
    ' ',
  ),
);

const isBlock = (piece: Piece): piece is Element => typeof piece === 'object' && blockNames.has(piece.name);

/**
 * HTML of a text as Markdown with tables (GFM). Items and tabs are shown opened, each below its title; a remark is a quotation, a picture is
 * its list.
 *
 * @param pieces - with absolute addresses
 */
export function markdownOf(pieces: readonly Piece[]): string {
  return blocksOf(pieces).join('\n\n');
}

function blocksOf(pieces: readonly Piece[]): string[] {
  const blocks: string[] = [];
  let line: Piece[] = [];
  const endLine = () => {
    const paragraph = paragraphOf(line);
    if (paragraph) blocks.push(paragraph);
    line = [];
  };
  for (const piece of pieces) {
    if (isBlock(piece)) {
      endLine();
      blocks.push(...blockOf(piece));
    } else line.push(piece);
  }
  endLine();
  return blocks;
}

function blockOf(element: Element): string[] {
  const { name, children, attributes } = element;
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      // Signs at its end would only close it.
      return [`${'#'.repeat(Number(name[1]))} ${inlineOf(children).trim().replace(/#+$/, '\\$&')}`];
    case 'ul':
    case 'ol':
      return [listOf(element)];
    case 'pre':
      return [fenceOf(element)];
    case 'table':
      return tableOf(element);
    case 'hr':
      return ['---'];
    case 'summary':
      // The title of an item may be a heading.
      return children.some(isBlock) ? blocksOf(children) : [`**${inlineOf(children).trim()}**`];
    case 'blockquote':
      return [quoted(markdownOf(children))];
    case 'div':
      return attributes.role === 'note' ? [quoted(markdownOf(children))] : blocksOf(children);
    default:
      return blocksOf(children);
  }
}

const quoted = (markdown: string) => markdown.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');

function listOf({ name, attributes, children }: Element): string {
  const items = children.filter((child) => typeof child === 'object');
  const first = Number(attributes.start ?? 1);
  const loose = items.some((item) => item.children.some((child) => typeof child === 'object' && child.name === 'p'));
  return items
    .map((item, index) => {
      const mark = name === 'ol' ? `${first + index}. ` : '- ';
      const text = blocksOf(item.children).join(loose ? '\n\n' : '\n');
      return mark + text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join(loose ? '\n\n' : '\n');
}

function fenceOf(element: Element): string {
  const [code] = element.children;
  const language = typeof code === 'object' ? /language-(\S+)/.exec(code.attributes.class ?? '')?.[1] : undefined;
  const text = textOf(element).replace(/\n$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

const longestRun = (text: string) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

function tableOf({ children }: Element): string[] {
  const parts = children.filter((child) => typeof child === 'object');
  const caption = parts.find(({ name }) => name === 'caption');
  const rows = parts
    .filter(({ name }) => name === 'thead' || name === 'tbody')
    .flatMap(({ children }) => children.filter((child) => typeof child === 'object'))
    .map((row) => row.children.filter((child) => typeof child === 'object').map(cellOf));
  const [head = [], ...others] = rows;
  const table = [head, head.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [...(caption ? [paragraphOf(caption.children)] : []), table];
}

const cellOf = ({ children }: Element) => inlineOf(children).replaceAll('\\\n', '<br>').replaceAll('|', '\\|').trim();

/** Signs that would begin something else at the start of a line, of which a break makes more. */
const paragraphOf = (pieces: readonly Piece[]) =>
  inlineOf(pieces)
    .trim()
    .replace(/^(?:#|>|[-+](?=[\s-]|$)|=)/gm, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/gm, '$1\\$2');

function inlineOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      if (typeof piece !== 'string') return inlineElementOf(piece);
      const text = escaped(piece);
      // `!` before a link would make it a picture.
      return typeof next === 'object' && next.name === 'a' ? text.replace(/!$/, '\\!') : text;
    })
    .join('');
}

function inlineElementOf({ name, attributes, children }: Element): string {
  switch (name) {
    case 'code':
      return codeOf(children.map(textOf).join(''));
    case 'strong':
    case 'b':
      return around(inlineOf(children), '**');
    case 'em':
    case 'i':
      return around(inlineOf(children), '*');
    case 'del':
      return around(inlineOf(children), '~~');
    case 'a':
      // An address that is its own text.
      if (children.map(textOf).join('') === attributes.href) return `<${attributes.href}>`;
      return `[${inlineOf(children)}](${addressOf(attributes.href)})`;
    case 'img':
      return `![${escaped(attributes.alt ?? '')}](${addressOf(attributes.src)})`;
    case 'br':
      return '\\\n';
    default:
      return inlineOf(children);
  }
}

/** Signs of emphasis that touch a space inside are no signs. */
function around(text: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner ? `${before}${sign}${inner}${sign}${after}` : text;
}

function codeOf(written: string): string {
  const text = written.replaceAll('\n', ' ');
  const ticks = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${ticks}${space}${text}${space}${ticks}`;
}

const addressOf = (address = '') =>
  /[\s()<>]/.test(address) ? `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : address;

/** Text whose signs mean nothing to Markdown. A `_` inside a word is none. */
function escaped(text: string): string {
  return text
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .replaceAll(/[\\`*[\]<~]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w+;)/g, '\\&');
}
