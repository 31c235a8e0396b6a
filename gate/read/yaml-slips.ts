import { type Document, isCollection, visit, type YAMLError } from 'yaml';
import { hint } from '../hint';
import type { Wording } from '../problem';

/** A problem with the place in the text at which it stands. */
export type FoundAt = [offset: number, ...Wording];

/** A text that YAML ends where a comment begins. */
export const cutText: Wording = [
  '` #`, which ends a YAML text',
  'quotation marks around the text',
  hint`put the whole text between '...', or the comment on a line of its own, without spaces before it`,
];

const openQuote: Wording = ['end of quoted YAML text', 'its closing mark', hint`close it on the same line`];

const openSign: Wording = [
  'sign at the start of a YAML text',
  'quotation marks around it',
  hint`put the whole text between '...'`,
];

/** What the parser says of common slips, and what we say of them. */
const slips: readonly (readonly [says: RegExp, ...Wording])[] = [
  [/closing ["'].*quote/i, ...openQuote],
  [
    /Nested mappings are not|BLOCK_IN_FLOW/,
    '`: ` inside a YAML text',
    'quotation marks around it',
    hint`put the whole text between '...'`,
  ],
  [/cannot start with/, ...openSign],
  [
    /extra characters|Not a YAML token/,
    'text right behind `>` or `|`',
    'it on the lines below',
    hint`put the whole text between '...', without the sign`,
  ],
  [
    /block-seq-ind on same line/,
    '`- ` at the start of a YAML text',
    'a text, or a list on the lines below',
    hint`put the whole text between '...', or the list on the next line`,
  ],
  [
    /implicit map key$/,
    'list item with another indent than the first',
    'as many spaces as the first',
    hint`indent all items of a list alike`,
  ],
  [
    /without - indicator/,
    'indentation of a line in a YAML list',
    'it below the entry above, or `- ` before it',
    hint`begin all fields of an entry in one column`,
  ],
  [
    /same column/,
    'indentation',
    'lines that begin where those above begin',
    hint`indent the lines of a text alike, and fields not at all`,
  ],
  [
    /flow-(?:seq|map)-end/,
    'bracket that closes nothing',
    'text or a list',
    hint`put the whole text between '...', or delete the bracket`,
  ],
  [
    /Missing ,|^UNEXPECTED_TOKEN Unexpected \S+ token$/,
    'text behind an entry of a YAML list',
    'a comma',
    hint`put a comma before it, or the whole entry between '...'`,
  ],
  [/Unexpected , in/, 'comma without an entry before it', 'an entry', hint`delete the comma`],
  [
    /escape sequence/,
    '`\\` between "..."',
    'an escape of YAML',
    hint`write \`\\\\\`, or put the whole text between '...'`,
  ],
  [
    /^BAD_ALIAS/,
    'anchor or alias (`&` or `*`)',
    'plain values',
    hint`write the value out, or put text that starts with such a sign between '...'`,
  ],
  [/Comments must be/, '`#` right behind a value', 'a space before a comment', hint`put a space before the \`#\``],
  [
    /^MULTILINE_IMPLICIT_KEY|Implicit (?:map )?keys need/,
    'line without a YAML field',
    '`field: value`',
    hint`write it so, or indent the line if it belongs to the text above`,
  ],
  [/^DUPLICATE_KEY/, 'second use of a field', 'each field once', hint`keep one of them`],
  [/^TAG_RESOLVE_FAILED/, 'tag', 'a plain value', hint`put text that starts with \`!\` between '...'`],
  [/^MULTIPLE_DOCS/, 'second YAML document', 'one', hint`delete the line of \`---\``],
  [/^TAB_AS_INDENT/, 'tab', 'spaces to indent YAML', hint`replace it by spaces`],
];

const unknown: Wording = [
  'YAML that cannot be read',
  'lines of `field: value`',
  hint`put text that holds \`: \` or \` #\`, or starts with a sign, between '...'`,
];

/**
 * What keeps a text from being YAML, in our words. After a slip the parser takes what follows for something else, so of all that it
 * says only the first is true; but a field may be there twice anywhere.
 */
export function yamlSlips(document: Document, text: string): { slip?: FoundAt | undefined; twice: FoundAt[] } {
  const errors = [...document.errors, ...document.warnings];
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter((error) => !twice.includes(error));
  const first = others.find(({ message }) => /closing ["'].*quote/i.test(message)) ?? others[0];
  const quotes = first ? quotedTexts(document) : [];
  const bracket = first && /sufficiently indented and end with/.test(first.message);
  const slip = bracket ? openBracket(document, first.pos[0], text, quotes) : first && slipOf(first, text, quotes);
  return { slip, twice: twice.map((error) => slipOf(error, text, [])) };
}

/** A value, up to the next of the fields that a reference has. */
const afterValue = /^([^,{}[\]\n]*?\s)(spec|section|statement|name|title|url):\s/;

function slipOf({ code, message, pos: [offset] }: YAMLError, text: string, quotes: readonly Quoted[]): FoundAt {
  // A quoted text that is not closed ends somewhere below; authors look for where it opens.
  const around = quotes.find(([begin, end]) => begin < offset && offset <= end);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const line = text.slice(lineStart).split('\n')[0] ?? '';
  const isNested = /Nested mappings/.test(message);
  const isNoField = /Implicit (?:map )?keys need/.test(message);
  const lacksComma = /Missing , or/.test(message);
  if (/at node end/.test(message)) {
    const mark = quotes.find(([, end]) => text.slice(end, offset).trim() === '' && end <= offset && end > lineStart);
    if (mark) return innerQuote(mark[1] - 1, text);
    if (before.trim() === '')
      return [
        offset,
        'indentation',
        'all fields at the start of their lines',
        hint`delete the spaces before the fields`,
      ];
    const links = [...line.matchAll(/\[\[([^[\],|]+)(?:\|[^[\]]*)?\]\]/g)].map(([, name = '']) => name);
    const next = links.length > 1 ? hint`write [${links.join(', ')}]` : hint`put the whole text between '...'`;
    return [offset, 'text behind a YAML list', 'the end of the line', next];
  }
  const dash = /^ *(?=[–—•] )/.exec(line)?.[0];
  if (isNested && dash !== undefined) {
    const sign = line[dash.length] ?? '';
    return [
      lineStart + dash.length,
      `\`${sign}\` before an entry of a list`,
      '`- `',
      hint`write \`-\` for each \`${sign}\``,
    ];
  }
  if (isNested && text.startsWith('? ', offset)) return [offset, ...openSign];
  const number = /^ *(?=(\d{1,3}[.)]) \S)/.exec(line);
  if (number && /same column|implicit map key$|Implicit (?:map )?keys need/.test(message)) {
    const next = hint`write \`- \` in place of each number`;
    return [lineStart + number[0].length, `\`${number[1] ?? ''}\` before an entry of a list`, '`- `', next];
  }
  const joined = code === 'BLOCK_IN_FLOW' ? afterValue.exec(text.slice(offset)) : null;
  if (joined) {
    const next = hint`put a comma before ${joined[2] ?? ''}`;
    return [offset + (joined[1] ?? '').length, 'field right behind a value', 'a comma between them', next];
  }
  const colon = isNested ? offset + text.slice(offset).search(/:\s/) : -1;
  if (colon > offset && text.slice(offset, colon).includes('\n')) {
    const at = text.lastIndexOf('\n', colon) + 1;
    const next = hint`delete the spaces before the field, or put the whole text between '...'`;
    return [at + text.slice(at).search(/\S/), 'indented line with a `: `', 'a field at the start of its line', next];
  }
  if (lacksComma && text[offset] === ';')
    return [offset, '`;` behind an entry of a YAML list', 'a comma', hint`write a comma in its place`];
  if (lacksComma && around?.[1] === offset && /\w/.test(text[offset] ?? ''))
    // A text that ends in a comma was to end before it.
    return /,\s*.$/.test(text.slice(0, offset)) ? [around[0], ...openQuote] : innerQuote(offset - 1, text);
  if (isNoField) {
    const foreign = foreignSign(line);
    if (foreign) return [lineStart + foreign[0], ...foreign[1]];
    if (/^[\w-]+:\S/.test(line))
      return [lineStart, 'colon without a space behind it', '`field: value`', hint`put a space behind the colon`];
    if (/^ *-\S/.test(line)) {
      const at = lineStart + line.indexOf('-');
      return [at, '`-` without a space behind it', '`- ` before an entry of a list', hint`put a space behind it`];
    }
  }
  if (/Comments must be/.test(message) && /[[{,]$/.test(before)) return [offset, ...cutText];
  const [, ...wording] = slips.find(([says]) => says.test(`${code} ${message}`)) ?? [/$/, ...unknown];
  return [around?.[0] ?? offset, ...wording];
}

/** A bracket that nothing closes, or nothing but what a comment has swallowed. */
function openBracket(document: Document, end: number, text: string, quotes: readonly Quoted[]): FoundAt {
  let begin = 0;
  visit(document, {
    Collection(_, node) {
      const [from = 0, to = 0] = node.range ?? [];
      if (isCollection(node) && node.flow && from >= begin && from < end && to >= end) begin = from;
    },
  });
  const inQuotes = (offset: number) => quotes.some(([from, to]) => from <= offset && offset < to);
  const comment = [...text.slice(0, end).matchAll(/(?<=\s)#/g)].find(({ index }) => index > begin && !inQuotes(index));
  if (comment) return [comment.index, ...cutText];
  const next = hint`close the bracket, or put text that begins with one between '...'`;
  return [begin, 'bracket that is not closed', 'its closing bracket', next];
}

/** A sign that looks like one of YAML's own and is a letter to it, and where it stands in the line. */
function foreignSign(line: string): [offset: number, Wording] | undefined {
  const space = /^ *[\w-]*:? *(?=[\u00A0\u2007\u202F\u3000])/.exec(line)?.[0];
  if (space !== undefined)
    return [space.length, ['space that YAML takes for a letter', 'a plain space', hint`replace it by one`]];
  const name = /^[\w-]+ ?(?=\uFF1A)/.exec(line)?.[0];
  if (name) return [name.length, ['colon of another script', '`field: value`', hint`write \`:\` and a space`]];
}

function innerQuote(offset: number, text: string): FoundAt {
  const what = 'quotation mark inside a text between such marks';
  return text[offset] === "'"
    ? [offset, what, "`''`", hint`put the whole text between "...", or write '' for each ' inside`]
    : [offset, what, "`'...'` around it", hint`put the whole text between '...', not between "..."`];
}

type Quoted = [begin: number, end: number];

/** Where quoted texts begin and end. */
function quotedTexts(document: Document): Quoted[] {
  const found: Quoted[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) found.push([range[0], range[1]]);
    },
  });
  return found;
}
