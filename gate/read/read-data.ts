import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { fieldsFor } from '../../lib/content/field-roles';
import { hint } from '../hint';
import { limits } from '../limits';
import { type Place, type Problem, unexpected, type Wording } from '../problem';
import { hiddenCharacter } from './characters';
import { type FoundAt, yamlSlips } from './yaml-slips';

/** The frontmatter of a file, or all of a YAML file, with the way back to its places. */
export interface Data {
  values: Record<string, unknown>;
  schema: z.ZodObject;
  /** Where the value at `keys` stands or, if there is none, the nearest thing around it. */
  locate(keys: readonly PropertyKey[]): Place;
  /** Where the name of a field stands. */
  locateKey(key: string): Place;
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
  const marker = lines.findIndex((line) => /^(?:\.\.\.|%)/.test(line));
  if (marker >= 0)
    return refuse(marker, 'YAML marker (`...` or `%`)', 'lines of `field: value`', hint`delete the line`);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const { slip, twice } = yamlSlips(document, text);
  const forbidden = [...forbiddenNodes(document), ...cutTexts(document, text)];
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
    locateKey: (key) => toPlace(offsetOfKey(document, key)),
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
function forbiddenNodes(document: Document): FoundAt[] {
  const found: FoundAt[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string')
        found.push([startOf(key), 'kind of field', 'a name before the colon', hint`write \`name: value\``]);
    },
    Node(_, node) {
      if (!isNode(node)) return;
      const offset = startOf(node);
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        const next = hint`write the value out, or put text that starts with such a sign between '...'`;
        found.push([offset, 'anchor or alias (`&` or `*`)', 'plain values', next]);
      }
      if ('tag' in node && node.tag) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        found.push([offset, `tag \`${tag}\``, 'a plain value', hint`delete the tag`]);
      }
      const text = isScalar(node) && typeof node.value === 'string' ? node.value.replaceAll('\n', '') : '';
      const hidden = hiddenCharacter(text)?.code;
      if (hidden)
        found.push([
          offset,
          `character ${hidden} behind an escape`,
          'only characters that can be seen',
          hint`delete it`,
        ]);
    },
  });
  return found;
}

/** Texts that YAML ends at a ` #` in silence, because a comment begins there. */
function cutTexts(document: Document, text: string): FoundAt[] {
  const found: FoundAt[] = [];
  const texts = [...fieldsFor('title', 'summary', 'definition', 'text')];
  visit(document, {
    Scalar(key, { type, range }, path) {
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const field = path.findLast(isPair)?.key;
      const space = /^[ \t]*(?=#)/.exec(text.slice(range[1]))?.[0].length;
      if (space === undefined || !isScalar(field) || !texts.includes(String(field.value))) return;
      const next = hint`put the whole text between '...', or the comment on a line of its own`;
      found.push([range[1] + space, '` #`, which ends a YAML text', 'quotation marks around the text', next]);
    },
  });
  return found;
}

function sourceOf(node: unknown, text: string): string {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? text.slice(range[0], range[1]).trim() : '';
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
