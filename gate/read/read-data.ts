import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { limits } from '../limits';
import type { Place, Problem } from '../problem';
import type { Data } from '../rule';
import { hiddenCharacter } from './characters';

/** Reads YAML without custom types, with unique keys and without aliases. @param linesBefore - lines of the file above the text */
export function readData(text: string, schema: z.ZodObject, linesBefore: number): Data | Problem[] {
  const tooDeep = deepestLine(text);
  if (tooDeep !== undefined) {
    const message = `Unexpected depth of brackets, expected at most ${limits.yamlDepth} levels in YAML`;
    return [{ line: tooDeep + linesBefore, column: 1, message, hint: 'close the brackets' }];
  }
  const marker = text.split('\n').findIndex((line) => /^(?:\.\.\.|%)/.test(line));
  if (marker >= 0) {
    const message = 'Unexpected YAML marker (`...` or `%`), expected lines of `field: value`';
    return [{ line: marker + 1 + linesBefore, column: 1, message, hint: 'delete the line' }];
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const errors = [...document.errors, ...document.warnings];
  // Looked for once: one slip can make hundreds of errors in a tree as deep.
  const quotes = errors.length > 0 ? quotedTexts(document) : [];
  const found = errors.map(({ pos, code, message }) => ({
    ...toPlace(openingQuote(quotes, pos[0]) ?? pos[0]),
    ...explain(code, message),
  }));
  const problems = [...forbiddenNodes(document, toPlace), ...found];
  if (problems.length > 0) return problems;
  const values: unknown = document.toJS();
  if (!isMap(document.contents) || typeof values !== 'object' || values === null) {
    return [
      {
        ...toPlace(0),
        message: 'Unexpected YAML, expected lines of `field: value`',
        hint: 'see CONTRIBUTING.md for the fields',
      },
    ];
  }
  return {
    values: values as Record<string, unknown>,
    schema,
    locate: (keys) => toPlace(offsetOf(document, keys)),
    locateKey: (key) => toPlace(offsetOfKey(document, key)),
  };
}

/** The line on which brackets go too deep for the parser's comfort; quoted brackets count too, which no honest file notices. */
function deepestLine(text: string): number | undefined {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') depth++;
      else if ((sign === ']' || sign === '}') && depth > 0) depth--;
      if (depth > limits.yamlDepth) return index + 1;
    }
  }
}

/** Tags that ask for other types than YAML's own, merge keys, and characters hidden behind an escape. */
function forbiddenNodes(document: Document, toPlace: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === 'string') return;
      const place = toPlace((isNode(key) && key.range?.[0]) || 0);
      problems.push({
        ...place,
        message: 'Unexpected kind of field, expected a name before the colon',
        hint: 'write `name: value`',
      });
    },
    Node(_, node) {
      if (!isNode(node) || !('range' in node)) return;
      const place = toPlace(node.range?.[0] ?? 0);
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        problems.push({
          ...place,
          message: 'Unexpected anchor or alias (`&` or `*`), expected plain values',
          hint: 'write the value out, or quote text that starts with such a sign',
        });
      }
      if ('tag' in node && node.tag) {
        problems.push({
          ...place,
          message: `Unexpected tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\`, expected a plain value`,
          hint: 'delete the tag',
        });
      }
      const hidden =
        isScalar(node) && typeof node.value === 'string' ? hiddenCharacter(node.value.replaceAll('\n', '')) : undefined;
      if (hidden) {
        problems.push({
          ...place,
          message: `Unexpected character ${hidden} behind an escape, expected only characters that can be seen`,
          hint: 'delete it',
        });
      }
    },
  });
  return problems;
}

/** What authors do most often, by the words in which the parser finds it. */
const sayings: [RegExp, { message: string; hint: string }][] = [
  [
    /closing ["'].*quote/i,
    { message: 'Unexpected end of quoted YAML text, expected its closing mark', hint: 'close it on the same line' },
  ],
  [
    /Nested mappings are not allowed/,
    {
      message: 'Unexpected `: ` inside a YAML text, expected quotation marks around it',
      hint: "put the whole text between '...'",
    },
  ],
  [
    /Implicit (?:map )?keys need/,
    {
      message: 'Unexpected line without a YAML field, expected `field: value`',
      hint: 'put text of several lines into one, or indent it',
    },
  ],
  [
    /cannot start with/,
    {
      message: 'Unexpected sign at the start of a YAML text, expected quotation marks around it',
      hint: "put the whole text between '...'",
    },
  ],
];

const explanations: Record<string, { message: string; hint: string }> = {
  DUPLICATE_KEY: { message: 'Unexpected second use of a field, expected each field once', hint: 'keep one of them' },
  TAG_RESOLVE_FAILED: { message: 'Unexpected tag, expected a plain value', hint: 'delete the tag' },
  MULTIPLE_DOCS: { message: 'Unexpected second YAML document, expected one', hint: 'delete the line of `...`' },
  TAB_AS_INDENT: { message: 'Unexpected tab, expected spaces to indent YAML', hint: 'replace it' },
};

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

/** Where the quoted text opens that the parser found unclosed at `offset`; undefined if it is none. */
function openingQuote(quotes: readonly [begin: number, end: number][], offset: number): number | undefined {
  return quotes.findLast(([begin, end]) => begin < offset && offset <= end)?.[0];
}

function explain(code: string, message: string): { message: string; hint: string } {
  const known = sayings.find(([reason]) => reason.test(message))?.[1];
  if (known) return known;
  const detail = message.replace(/\s+/g, ' ').trim();
  return (
    explanations[code] ?? {
      message: `Unexpected YAML (${detail.slice(0, 120)}), expected lines of \`field: value\``,
      hint: 'quote text that holds `: ` or ` #` or starts with a sign',
    }
  );
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, key: string): number {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const found = pairs.map((pair) => pair.key).find((node) => isScalar(node) && String(node.value) === key);
  return isScalar(found) ? (found.range?.[0] ?? 0) : 0;
}
