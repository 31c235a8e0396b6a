import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { fieldsFor } from '../../../lib/content/field-roles';

const oneOfAKind = fieldsFor('title', 'summary', 'definition');
const summaries = fieldsFor('summary');

/**
 * The text of a sound file with a number in place of the last words of each text that must be one of a kind, so that many
 * files can stand beside each other and none grows past a limit; of a summary also in place of the first long word, because its
 * beginning must be one of a kind, too. All else stays as it is written, letter by letter. The order of a topic becomes the number.
 */
export function numbered(text: string, number: number): string {
  return editedFields(text, (name, value) => {
    if (name === 'order') return value.replace(/\d+/, String(number));
    if (!oneOfAKind.includes(name)) return value;
    const digits = String(number);
    return withLastWords(summaries.includes(name) ? withFirstWord(value, digits) : value, digits);
  });
}

/** A text with `number` in place of the first word that is as long; of a word that nobody could read, in place of its first letters. */
function withFirstWord(text: string, number: string): string {
  const letters = `\\p{L}{${number.length}`;
  return text.replace(new RegExp(`(?<!\\p{L})${letters},30}(?!\\p{L})|${letters}}`, 'u'), number);
}

/** A text with `number` in place of so many of its last words that it does not grow; signs around them stay, and code goes whole. */
function withLastWords(text: string, number: string): string {
  const end = text.search(/[^\p{L}\p{N}`]*$/u);
  let start = end;
  while (start > 0 && end - start < number.length) start = text.slice(0, start).trimEnd().search(/\S+$/);
  // Of a last word that is longer than the number alone, as where nobody writes spaces, the beginning stays.
  if (!/\s/.test(text.slice(start, end))) start = Math.max(start, end - number.length);
  if (text.slice(start, end).split('`').length % 2 === 0) start = text.lastIndexOf('`', start - 1);
  start += text.slice(start, end).search(/[\p{L}\p{N}`]/u);
  return text.slice(0, start) + number + text.slice(end);
}

/** The text of a sound file without one of its fields. */
export function withoutField(text: string, field: string): string {
  return editedFields(text, (name, value) => (name === field ? undefined : value));
}

/** @param edit - gives the new source of a field's value, or undefined to take the field out */
function editedFields(text: string, edit: (name: string, value: string) => string | undefined): string {
  const { start, yaml } = yamlOf(text);
  const { contents } = parseDocument(yaml);
  const pairs = isMap(contents) ? contents.items : [];
  let edited = yaml;
  // From the last to the first, so that the places of those before stay true.
  for (const { name, begin, value, end } of pairs.flatMap(placeOf).reverse()) {
    const source = yaml.slice(value, end);
    const result = edit(name, source);
    edited =
      result === undefined
        ? edited.slice(0, begin) + edited.slice(end)
        : edited.slice(0, value) + result + edited.slice(end);
  }
  return text.slice(0, start) + edited + text.slice(start + yaml.length);
}

/** The frontmatter of a document, or all of a YAML file, and where it starts. */
function yamlOf(text: string): { start: number; yaml: string } {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return { start: 0, yaml: text };
  return { start, yaml: text.slice(start, text.indexOf('\n---', start) + 1) };
}

function placeOf({ key, value }: Pair): { name: string; begin: number; value: number; end: number }[] {
  if (!isScalar(key) || !key.range) return [];
  const range = (value as { range?: [number, number, number] } | null)?.range;
  return range ? [{ name: String(key.value), begin: key.range[0], value: range[0], end: range[1] }] : [];
}
