import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Wording } from '../../lib/wording';
import { limits } from '../limits';
import { type Place, type Problem, unexpected } from '../problem';
import { hiddenCharacter } from './characters';

/** The frontmatter of a file, or all of a YAML file, with the way back to its places. */
export interface Data {
  values: Record<string, unknown>;
  schema: z.ZodObject;
  /** Where the value at `keys` stands or, if there is none, the nearest thing around it. */
  locate(keys: readonly PropertyKey[]): Place;
  /** Where the name of a field stands. */
  locateKey(key: string): Place;
}

/** Reads YAML without custom types, with unique keys and without aliases. @param linesBefore - lines of the file above the text */
export function readData(text: string, schema: z.ZodObject, linesBefore: number): Data | Problem[] {
  const refuse = (index: number, ...wording: Wording) => [
    unexpected({ line: index + 1 + linesBefore, column: 1 }, ...wording),
  ];
  const lines = text.split('\n');
  const deep = deepestLine(lines);
  if (deep >= 0)
    return refuse(deep, 'depth of brackets', `at most ${limits.yamlDepth} levels in YAML`, 'close the brackets');
  const marker = lines.findIndex((line) => /^(?:\.\.\.|%)/.test(line));
  if (marker >= 0) return refuse(marker, 'YAML marker (`...` or `%`)', 'lines of `field: value`', 'delete the line');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const problems = [...forbiddenNodes(document), ...parserErrors(document)];
  if (problems.length > 0) return problems.map(([offset, ...wording]) => unexpected(toPlace(offset), ...wording));
  const values: unknown = document.toJS();
  if (!isMap(document.contents) || typeof values !== 'object' || values === null)
    return [unexpected(toPlace(0), 'YAML', 'lines of `field: value`', 'see CONTRIBUTING.md for the fields')];
  return {
    values: values as Record<string, unknown>,
    schema,
    locate: (keys) => toPlace(offsetOf(document, keys)),
    locateKey: (key) => toPlace(offsetOfKey(document, key)),
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

/** A problem with the place in the text at which it stands. */
type FoundAt = [offset: number, ...Wording];

/** Tags that ask for other types than YAML's own, merge keys, and characters hidden behind an escape. */
function forbiddenNodes(document: Document): FoundAt[] {
  const found: FoundAt[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string')
        found.push([startOf(key), 'kind of field', 'a name before the colon', 'write `name: value`']);
    },
    Node(_, node) {
      if (!isNode(node)) return;
      const offset = startOf(node);
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        const hint = 'write the value out, or quote text that starts with such a sign';
        found.push([offset, 'anchor or alias (`&` or `*`)', 'plain values', hint]);
      }
      if ('tag' in node && node.tag) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        found.push([offset, `tag \`${tag}\``, 'a plain value', 'delete the tag']);
      }
      const text = isScalar(node) && typeof node.value === 'string' ? node.value.replaceAll('\n', '') : '';
      const hidden = hiddenCharacter(text)?.code;
      if (hidden)
        found.push([offset, `character ${hidden} behind an escape`, 'only characters that can be seen', 'delete it']);
    },
  });
  return found;
}

/** What the parser says of common slips, and what we say of them. */
const slips: readonly [says: RegExp, Wording][] = [
  [/closing ["'].*quote/i, ['end of quoted YAML text', 'its closing mark', 'close it on the same line']],
  [
    /Nested mappings are not/,
    ['`: ` inside a YAML text', 'quotation marks around it', "put the whole text between '...'"],
  ],
  [
    /Implicit (?:map )?keys need/,
    ['line without a YAML field', '`field: value`', 'put text of several lines into one, or indent it'],
  ],
  [
    /cannot start with/,
    ['sign at the start of a YAML text', 'quotation marks around it', "put the whole text between '...'"],
  ],
  [/^DUPLICATE_KEY/, ['second use of a field', 'each field once', 'keep one of them']],
  [/^TAG_RESOLVE_FAILED/, ['tag', 'a plain value', 'delete the tag']],
  [/^MULTIPLE_DOCS/, ['second YAML document', 'one', 'delete the line of `---`']],
  [/^TAB_AS_INDENT/, ['tab', 'spaces to indent YAML', 'replace it']],
];

function parserErrors(document: Document): FoundAt[] {
  const errors = [...document.errors, ...document.warnings];
  // Looked for once: one slip can make hundreds of errors.
  const quotes = errors.length > 0 ? quotedTexts(document) : [];
  return errors.map(({ pos: [offset], code, message }) => {
    // A quoted text that is not closed ends somewhere below; authors look for where it opens.
    const opening = quotes.findLast(([begin, end]) => begin < offset && offset <= end)?.[0];
    const detail = message.replace(/\s+/g, ' ').trim().slice(0, 120);
    const hint = 'quote text that holds `: ` or ` #` or starts with a sign';
    const other: Wording = [`YAML (${detail})`, 'lines of `field: value`', hint];
    const wording = slips.find(([says]) => says.test(`${code} ${message}`))?.[1] ?? other;
    return [opening ?? offset, ...wording];
  });
}

/** Where quoted texts begin and end. */
function quotedTexts(document: Document): [begin: number, end: number][] {
  const found: [number, number][] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) found.push([range[0], range[2]]);
    },
  });
  return found;
}

const startOf = (node: unknown) => (isNode(node) && (node as Node).range?.[0]) || 0;

/** Where the value at `keys` begins or, if there is none, the nearest thing around it. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  const nodes = keys.map((_, index) => document.getIn(keys.slice(0, keys.length - index), true));
  return startOf(nodes.find((node) => isNode(node) && node.range));
}

function offsetOfKey(document: Document, key: string): number {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return startOf(pairs.map((pair) => pair.key).find((node) => isScalar(node) && String(node.value) === key));
}
