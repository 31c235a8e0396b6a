import { z } from 'zod';
import { isBlank } from '../../lib/content/blank';
import { pairedOnly } from '../../lib/content/plain-text';
import { slugLetters, slugLike } from '../../lib/content/slug';
import { didYouMean, type Hint, hint } from '../hint';
import type { Data } from '../read/read-data';
import { addressHint } from './address-hint';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** The next step for a value that is there. */
export function hintFor(data: Data, issue: Issue, value: unknown, keys: Keys): Hint | undefined {
  const source = data.sourceOf(keys);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    if (typeof value === 'string')
      // People write `v5`, or `MQTT 5`.
      return didYouMean(value, choices) ?? didYouMean(value.replace(/^(?:mqtt)?[ -]?v?\.? ?(?=\d)/i, ''), choices);
    return choices.includes(source) ? hint`write '${source}', with its quotation marks` : didYouMean(source, choices);
  }
  if (issue.code === 'invalid_type') return typeHint(data, issue.expected, value, keys);
  if (typeof value !== 'string' || isBlank(value)) return undefined;
  // Of one line, with a path such as C:\new between double quotation marks.
  if (value.includes('\n') && /^".*\b[A-Z]:[^\s"]*\\n.*"$/i.test(source))
    return hint`write \`\\\\\`, or put the whole text between '...'`;
  if (/\S\s*\n/.test(value))
    return /^>\d?-/.test(source)
      ? hint`leave no line of it empty, and indent all of them alike`
      : hint`put \`>-\` above a text of several lines, or write it in one`;
  if (value !== value.trim()) return hint`delete the spaces around it`;
  if (issue.message === pairedOnly || /^[\u2018-\u201F].*[\u2018-\u201F]$/.test(value))
    return /^["'‘“].*["'’”]$/.test(value)
      ? hint`delete the quotation marks around it`
      : hint`add the mark that is missing, or delete the other one`;
  if (issue.code === 'invalid_format' && issue.format === 'date') return dayHint(value);
  if (issue.code === 'invalid_format' && issue.format === 'url') return addressHint(value);
  const slug = slugLike(value.replace(/^\[\[(.*)\]\]$/, '$1'));
  if (issue.message === slugLetters && slug) return hint`write ${slug}`;
}

const orders = [
  /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d\d?)[/-](?<year>\d{4})$/,
  /^(?<month>\d\d?)[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})$/,
];

/** The next step for a day that is written with other digits than it has, or that is in no calendar. */
export function dayHint(value: string): Hint | undefined {
  const digits = /^\d{8}$/.test(value) ? value.replace(/^(\d{4})(\d\d)/, '$1-$2-') : undefined;
  const named = digits ?? numericDay(value);
  const parts = /^(?<year>\d{4})[-/.\u2010-\u2013](?<month>\d\d?)[-/.\u2010-\u2013](?<day>\d\d?)(?:[T ,(].*)?$/.exec(
    named ?? value,
  );
  // With dots the day stands first; with other signs only a number that is no month tells.
  const {
    year = '',
    month = '',
    day = '',
  } = (parts ?? orders.map((order) => order.exec(value)).find(Boolean))?.groups ?? {};
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!year) return undefined;
  return z.iso.date().safeParse(written).success ? hint`write ${written}` : hint`there is no such day in the calendar`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day in digits that is written with the name of its month, such as `30 November 2026`; undefined for any other text. */
function numericDay(value: string): string | undefined {
  const [, before, name = '', behind, year] =
    /^(?:(\d\d?)(?:st|nd|rd|th)?\.? )?([a-z]{3,9})\.?(?: (\d\d?)(?:st|nd|rd|th)?)?,? (\d{4})$/i.exec(value) ?? [];
  const month = months.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  const day = before ?? behind;
  return month > 0 && day !== undefined ? `${year}-${month}-${day}` : undefined;
}

/** The next step for a value of another type than the field has. */
function typeHint(data: Data, expected: string, value: unknown, keys: Keys): Hint | undefined {
  const source = data.sourceOf(keys);
  if (expected === 'array') {
    const names = isFlowOfNames(value, source) ? Object.keys(value as object).join(', ') : '';
    if (names) return hint`write [${names}]`;
    if (/^-\S/.test(source)) return hint`put a space behind each \`-\``;
    if (/^[\u2013\u2014\u2022] /.test(source)) return hint`write \`-\` for each \`${source[0] ?? ''}\``;
    if (typeof value === 'object')
      return hint`begin each entry with \`- \`, and its other lines below the first letter`;
    if (keys[0] === 'references') return hint`begin each entry with \`- \`, and put it on a line of its own`;
    const list = listOf(value, source, keys[0] === 'versions');
    const next = hint`write [${list}]`;
    // Of a list that would be refused in turn, the description says more.
    return keys[0] === 'versions' && !/^(?:(?:'3\.1'|3\.1\.1|'5\.0')(?:, |$))+$/.test(list) ? undefined : next;
  }
  if (expected === 'number' && typeof value === 'string' && /^\d+$/.test(value))
    return hint`write ${value}, without quotation marks`;
  const { slug } = (value ?? {}) as { slug?: unknown };
  if (expected === 'string' && typeof slug === 'string') return hint`write ${slug} alone`;
  if (expected !== 'string' || source.includes('\n')) return undefined;
  if (Array.isArray(value) && value.length > 1 && keys.length > 2) return hint`give each a reference of its own`;
  const text = Array.isArray(value) ? value.join(', ') : source;
  return fits(data, keys, text) ? hint`write '${text.replaceAll("'", "''")}' if that is what you mean` : undefined;
}

/** Whether a list stands between braces: `{one, two}`. */
const isFlowOfNames = (value: unknown, source: string) =>
  source.startsWith('{') && Object.values(value as object).every((entry) => entry === null);

/** The entries of a list that is written as one text. */
function listOf(value: unknown, source: string, isVersions: boolean): string {
  // A text of several lines has lost their ends where no sign stands before it.
  const entries = (typeof value === 'string' && !/\n/.test(source) ? value : source.replace(/^[|>][+-]?\d?/, ''))
    .split(isVersions ? /[,;\n&]| and / : /[,;\n]/)
    .map((entry) => entry.trim().replace(/^[[('"]+|[\])'"]+$/g, ''))
    // People write `v5`, or `MQTT 5`.
    .map((entry) => (isVersions ? entry.replace(/^(?:mqtt)?[ -]?v?\.? ?(?=\d)/i, '').replace(/^5$/, '5.0') : entry))
    .filter((entry) => entry !== '');
  const number = /^\d{1,3}[.)] +/;
  if (entries.length > 1 && entries.every((entry) => number.test(entry)))
    return listOf(entries.map((entry) => entry.replace(number, '')).join(','), '', isVersions);
  const isPlain = (entry: string) => /^[a-z][\w ./-]*$|^\d+(?:\.\d+){2,}$/i.test(entry);
  return entries.map((entry) => (isPlain(entry) ? entry : `'${entry.replaceAll("'", "''")}'`)).join(', ');
}

/** Whether a text would do for the value at `keys`, as far as that can be told of a field or an entry of a list by itself. */
export function fits(data: Data, keys: Keys, text: string): boolean {
  const [field = '', ...below] = keys;
  const entry = below.length > 0 ? [text] : text;
  const issues = data.schema.safeParse({ [field]: entry }).error?.issues ?? [];
  return text !== '' && (below.length > 1 || !issues.some(({ path }) => path[0] === field));
}
