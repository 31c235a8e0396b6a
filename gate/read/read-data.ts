import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { fieldsFor } from '../../lib/content/field-roles';
import { hint } from '../hint';
import { limits } from '../limits';
import { type Place, type Problem, unexpected, type Wording } from '../problem';
import { hiddenCharacter } from './characters';
import { cutText, type FoundAt, yamlSlips } from './yaml-slips';

/** The frontmatter of a file, or all of a YAML file, with the way back to its places. */
export interface Data {
  values: Record<string, unknown>;
  schema: z.ZodObject;
  /** Where the value at `keys` stands or, if there is none, the nearest thing around it. */
  locate(keys: readonly PropertyKey[]): Place;
  /** Where the name of a field stands, of one below `above` if that is given. */
  locateKey(key: string, above?: readonly PropertyKey[]): Place;
  /** What is written for the value at `keys`, sign by sign: `4.10` is not the number it looks like. Empty for no value. */
  sourceOf(keys: readonly PropertyKey[]): string;
}

/** Reads YAML without custom types, with unique keys and without aliases. @param linesBefore - lines of the file above the text */
export function readData(text: string, schema: z.ZodObject, linesBefore: number): Data | Problem[] {
  const refuse = (index: number, ...wording: Wording) => [
    unexpected({ line: index + 1 + linesBefore, column: 1 }, ...wording),
  ];
  const lines = text.split('\n');
  const deep = deepestLine(lines);
  if (deep >= 0)
    return refuse(deep, 'depth of brackets', `at most ${limits.yamlDepth} levels in YAML`, hint`close the brackets`);
  const marker = lines.findIndex((line) => /^(?:\.\.\.|%|`{3}|~{3})/.test(line));
  if (marker >= 0) {
    const what = /^[`~]/.test(lines[marker] ?? '') ? 'fence around YAML' : 'YAML marker (`...` or `%`)';
    return refuse(marker, what, 'lines of `field: value`', hint`delete the line`);
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const { slip, twice } = yamlSlips(document, text);
  const forbidden = [...forbiddenNodes(document, text), ...cutTexts(document, text)];
  // Behind either of them the parser may have lost its way, so the other is true only where it comes first.
  const lost = slip && forbidden.every(([offset]) => slip[0] < offset);
  const problems = [...twice, ...(lost ? [slip] : forbidden)];
  if (problems.length > 0) return problems.map(([offset, ...wording]) => unexpected(toPlace(offset), ...wording));
  const values: unknown = document.toJS();
  if (!isMap(document.contents) || typeof values !== 'object' || values === null)
    return [unexpected(toPlace(0), 'YAML', 'lines of `field: value`', hint`see CONTRIBUTING.md for the fields`)];
  return {
    values: values as Record<string, unknown>,
    schema,
    locate: (keys) => toPlace(offsetOf(document, keys)),
    locateKey: (key, above = []) => toPlace(offsetOfKey(document, key, above)),
    sourceOf: (keys) => sourceOf(document.getIn(keys, true), text),
  };
}

/** The first line on which brackets go too deep, from 0, or -1. Brackets in quotation marks count, too: no honest file notices. */
function deepestLine(lines: readonly string[]): number {
  let depth = 0;
  return lines.findIndex((line) =>
    [...line].some((sign) => {
      if (sign === '[' || sign === '{') depth++;
      else if ((sign === ']' || sign === '}') && depth > 0) depth--;
      return depth > limits.yamlDepth;
    }),
  );
}

/** Tags that ask for other types than YAML's own, merge keys, and characters hidden behind an escape. */
function forbiddenNodes(document: Document, text: string): FoundAt[] {
  const found: FoundAt[] = [];
  visit(document, {
    Pair(_, { key, value }, path) {
      if (isScalar(key) && typeof key.value === 'number' && value === null && isInBraces(path))
        found.push([startOf(key), ...behindComma]);
      else if (!isScalar(key) || typeof key.value !== 'string')
        found.push([
          startOf(key),
          'kind of field',
          'a name before the colon',
          hint`write \`name: value\`, or put a sign that is meant as text between '...'`,
        ]);
    },
    Node(_, node) {
      if (!isNode(node)) return;
      const offset = startOf(node);
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      if (text.startsWith('* ', offset) && text.slice(lineStart, offset).trim() === '')
        found.push([offset, '`*` before an entry of a list', '`-`', hint`write \`-\` before each entry`]);
      else if (isAlias(node) || ('anchor' in node && node.anchor)) {
        const next = hint`write the value out, or put text that starts with such a sign between '...'`;
        const anchor = 'anchor' in node && node.anchor ? text.lastIndexOf(`&${node.anchor}`, offset) : -1;
        found.push([anchor < 0 ? offset : anchor, 'anchor or alias (`&` or `*`)', 'plain values', next]);
      }
      if ('tag' in node && node.tag) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        found.push([
          offset,
          `tag \`${tag}\``,
          'a plain value',
          hint`delete it, or put text that starts with \`!\` between '...'`,
        ]);
      }
      const value = isScalar(node) && typeof node.value === 'string' ? node.value.replaceAll('\n', '') : '';
      const hidden = hiddenCharacter(value)?.code;
      if (hidden)
        found.push([
          offset,
          `character ${hidden} behind an escape`,
          'only characters that can be seen',
          hint`delete it`,
        ]);
    },
  });
  // One thing says it all of a place: `**name**: x` is an alias and no name.
  return found.filter(([offset], index) => found.findIndex(([other]) => other === offset) === index);
}

/** A text that a comma ends, before a number: `{ title: The manual, 2024 }`. */
const behindComma: Wording = [
  'number behind a comma',
  '`name: value`',
  hint`put the whole text that holds the comma between '...'`,
];

/** Whether what stands at the end of this path stands between braces. */
function isInBraces(path: readonly unknown[]): boolean {
  const parent = path.at(-1);
  return isMap(parent) && parent.flow === true;
}

const innerEntry: Wording = [
  '`- ` inside an entry of a YAML list',
  'entries that begin in one column',
  hint`indent all items of a list alike`,
];

/** No address holds a space, so a comment may stand behind it; but what stands right behind the sign may be its last part. */
const cutAddress: Wording = [
  '` #` behind an address',
  'no space in an address, or a comment behind `# `',
  hint`delete the space before the \`#\`, or put one behind it`,
];

/** The fields of pictures whose values are shown. */
const textsOfPictures = ['caption', 'filter', 'topics', 'ask', 'if', 'means', 'note', 'about', 'wait'];

/** Texts that YAML ends in silence at a ` #`, on their line or on one below that is indented as they are: a comment begins there. */
function cutTexts(document: Document, text: string): FoundAt[] {
  const found: FoundAt[] = [];
  const texts = [...fieldsFor('title', 'other title', 'summary', 'definition', 'text'), ...textsOfPictures];
  visit(document, {
    Scalar(key, { type, range }, path) {
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const inside = typeof key === 'number' ? /\n[ \t]*(?=- )/.exec(text.slice(range[0], range[1])) : null;
      if (inside) found.push([range[0] + inside.index + inside[0].length, ...innerEntry]);
      const field = path.findLast(isPair)?.key;
      if (!isScalar(field)) return;
      const part = String(field.value) === 'url' ? /^[ \t]+(?=#[^\s#])/.exec(text.slice(range[1])) : null;
      if (part) found.push([range[1] + part[0].length, ...cutAddress]);
      if (!texts.includes(String(field.value))) return;
      const [space] = /^[ \t]*(?:\n[ \t]*)*(?=#)/.exec(text.slice(range[1])) ?? [];
      if (space === undefined) return;
      const at = range[1] + space.length;
      const owner = key === 'value' ? startOf(field) : text.lastIndexOf('-', range[0]);
      // A comment that begins where the field or the entry does stands beside it.
      if (!space.includes('\n') || columnOf(text, at) > columnOf(text, owner)) found.push([at, ...cutText]);
    },
  });
  return found;
}

const columnOf = (text: string, offset: number) => offset - text.lastIndexOf('\n', offset - 1);

function sourceOf(node: unknown, text: string): string {
  const range = isNode(node) ? node.range : undefined;
  return range ? text.slice(range[0], range[1]).trim() : '';
}

const startOf = (node: unknown) => (isNode(node) && node.range?.[0]) || 0;

/** Where the value at `keys` begins or, if there is none, the nearest thing around it. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  const nodes = keys.map((_, index) => document.getIn(keys.slice(0, keys.length - index), true));
  return startOf(nodes.find((node) => isNode(node) && node.range));
}

function offsetOfKey(document: Document, key: string, above: readonly PropertyKey[]): number {
  const map = above.length > 0 ? document.getIn(above, true) : document.contents;
  const pairs = isMap(map) ? map.items : [];
  return startOf(pairs.map((pair) => pair.key).find((node) => isScalar(node) && String(node.value) === key));
}
