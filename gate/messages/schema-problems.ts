import { z } from 'zod';
import { isBlank } from '../../lib/content/blank';
import { fieldsFor } from '../../lib/content/field-roles';
import { addressesOut, markupIn, plainOnly } from '../../lib/content/plain-text';
import { linkReference, onceOnly, specReference } from '../../lib/content/schema';
import { oneOf, quoted } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import type { Data } from '../read/read-data';
import { amount, dayExpected, expectationOf } from './expectation';
import { dayHint, fits, hintFor } from './schema-hints';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** What zod says of the fields of a file, as problems at their places. */
export function schemaProblems(data: Data, issues: readonly Issue[], above: Keys = []): Problem[] {
  // Of a value of the wrong type nothing else is worth saying.
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join());
  const misspelt = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const others = renamedFields(data, issues, above);
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_type' && mistyped.includes(issue.path.join())) return [];
    const keys = [...above, ...issue.path];
    const value = valueAt(data.values, keys);
    // Of an empty text, too, one thing says it all.
    const alike = issues.filter(({ path }) => path.join() === issue.path.join());
    if (typeof value === 'string' && isBlank(value) && alike[0] !== issue) return [];
    // A link is markup and holds an address.
    if (issue.message === addressesOut && alike.some(({ message }) => message === plainOnly)) return [];
    // Nor does a text that only spaces, line ends or quotation marks keep from its question mark lack it.
    if (issue.code === 'invalid_format' && issue.format === 'ends_with' && alike.length > 1 && endsWell(value))
      return [];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(data, keys, key, others.get(key)));
    if (issue.code === 'invalid_union') {
      const shape = shapeOf(value);
      return shape ? schemaProblems(data, issue.errors[shapes.indexOf(shape)] ?? [], keys) : bothShapes(data, keys);
    }
    const place = data.locate(keys);
    const source = data.sourceOf(keys);
    if (value === null && keys.length < 3 && fits(data, keys, source))
      return unexpected(
        place,
        `${nameOf(keys)} ${quoted(source)}`,
        'text',
        hint`write '${source}' if that is what you mean`,
      );
    if (value === undefined || value === null) {
      // A field under a name that is nearly its own is there.
      const name = String(issue.path.at(-1));
      if ([...others.values()].includes(name) || misspelt.some((key) => didYouMean(nameIn(key), [name]))) return [];
      const next = isOptional(data, keys) ? hint`write one, or delete the field` : descriptionOf(data, keys);
      return unexpected(place, `absence of ${nameOf(keys)}`, 'a value for it', next);
    }
    if (Array.isArray(value) && issue.message === onceOnly) return secondEntries(data, keys, value);
    const sign = typeof value === 'string' && issue.message === plainOnly ? markupIn(value) : undefined;
    if (sign !== undefined) {
      const next = sign.startsWith('](')
        ? hint`write the words of the link alone`
        : keys[0] === 'answer'
          ? hint`delete it, or put code between backticks`
          : hint`say it without the sign`;
      const what = sign.includes('`') ? 'backtick' : quoted(sign);
      return unexpected(place, `${what} in ${nameOf(keys)}`, expectationOf(issue), next);
    }
    const what = `${nameOf(keys)} ${shown(issue, value, source)}`;
    // A day without its hyphens is a number to YAML.
    if (typeof value === 'number' && data.schema.shape[String(keys[0])] instanceof z.ZodISODate)
      return unexpected(place, what, dayExpected, dayHint(source) ?? descriptionOf(data, keys));
    const next = hintFor(data, issue, value, keys) ?? addressOut(issue) ?? descriptionOf(data, keys);
    const severity = isOfLength(issue) ? 'style' : 'broken';
    return { ...unexpected(place, what, expectationOf(issue), next), severity };
  });
}

const addressOut = ({ message }: Issue) =>
  message === addressesOut ? hint`delete the address; \`url\` of a reference, or the text, may hold it` : undefined;

const endsWell = (value: unknown) => typeof value === 'string' && /\?[\s"'’”]*$/.test(value);

/** Whether a text is too short or too long to be read where it stands, which hides nothing of a draft. */
const isOfLength = (issue: Issue) =>
  (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string';

/** The two shapes of a reference, in the order in which the schema names them. */
const shapes = [specReference, linkReference] as const;

/** Which of them is meant, told by the fields that are there; undefined for none or both. */
function shapeOf(value: unknown): (typeof shapes)[number] | undefined {
  const given = fieldsOf(value);
  const ofStandard = given.includes('spec') || given.includes('section');
  const ofDocument = given.includes('title') || given.includes('url');
  if (ofStandard !== ofDocument) return ofStandard ? specReference : linkReference;
}

const fieldsOf = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** What other systems call a field of one of these names. */
const otherNames: readonly [names: RegExp, fields: readonly string[]][] = [
  [/^(?:title|heading|name|headline)$/i, fieldsFor('title')],
  [/^(?:description|summary|excerpt|abstract|short_?answer|tl_?dr)$/i, fieldsFor('summary', 'definition')],
  [/^(?:date|updated|last_?(?:mod|modified|updated|reviewed))$/i, ['reviewed']],
  [/^(?:sources?|citations|links|bibliography)$/i, ['references']],
  [/^(?:aliases|redirect_?from)$/i, ['redirects', 'also']],
  [/^(?:tags|categories)$/i, ['keywords']],
  [/^(?:see_?also|related_?(?:articles|faqs|posts|questions))$/i, ['related']],
];

/**
 * The absent field that each unknown one stands for: it is called so elsewhere, or it is the only one missing and the value would do
 * for it, as that of `version` for `spec`.
 */
function renamedFields(data: Data, issues: readonly Issue[], above: Keys): ReadonlyMap<string, string> {
  const value = valueAt(data.values, above);
  const shape: Record<string, z.ZodType | undefined> =
    above.length === 0 ? data.schema.shape : (shapeOf(value)?.shape ?? {});
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const isMissing = ({ path }: Issue) => path.length === 1 && valueAt(value, path) === undefined;
  const missing = issues.filter(isMissing).map(({ path }) => String(path[0]));
  const free = Object.keys(shape).filter((name) => valueAt(value, [name]) === undefined);
  const named = free.flatMap((to) => {
    const from = unknown.find((key) => otherNames.some(([names, fields]) => names.test(key) && fields.includes(to)));
    return from === undefined ? [] : [[from, to] as const];
  });
  if (named.length > 0) return new Map(named);
  const [to = ''] = missing;
  const fitting = unknown.filter((from) => shape[to]?.safeParse(valueAt(value, [from])).success);
  return new Map(missing.length === 1 && fitting.length === 1 ? [[fitting[0] ?? '', to]] : []);
}

/** @param meant - the field that it stands for, when that is known */
function unknownKey(data: Data, keys: Keys, key: string, meant?: string): Problem {
  const shape = shapeOf(valueAt(data.values, keys));
  const other = shapes.find((candidate) => candidate !== shape && Object.hasOwn(candidate.shape, key));
  if (keys.length > 0 && (!shape || other)) return bothShapes(data, keys);
  const known = Object.keys((shape && keys.length > 0 ? shape : data.schema).shape);
  const joined = nameIn(key) !== key;
  const next = joined
    ? hint`put a space behind the colon`
    : (didYouMean(key, known) ?? inPlace(meant) ?? hint`remove it`);
  const place = data.locateKey(key, keys);
  if (keys.length === 0) return unexpected(place, `field ${quoted(key)}`, oneOf(known), next);
  if (!joined && data.sourceOf(keys).startsWith('{') && data.sourceOf([...keys, key]) === '') {
    const next = hint`put the whole text that holds the comma between '...'`;
    return unexpected(place, `${quoted(key)} behind a comma in ${nameOf(keys)}`, '`name: value`', next);
  }
  return unexpected(place, `${quoted(key)} in ${nameOf(keys)}`, oneOf(known), next);
}

const inPlace = (meant: string | undefined) => (meant === undefined ? undefined : hint`write ${meant} in its place`);

/** The name of a field, also where no space stands behind its colon: `spec:'5.0'`. */
const nameIn = (key: string) => /^(\w+):\S/.exec(key)?.[1] ?? key;

function bothShapes(data: Data, keys: Keys): Problem {
  const value = valueAt(data.values, keys);
  const fields = fieldsOf(value).map((field) => `\`${field}\``);
  const given = fields.length > 0 ? `with the fields ${fields.join(', ')}` : 'without fields';
  const expected = "either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }`";
  const isJoined = fieldsOf(value).some((field) => nameIn(field) !== field);
  const next =
    typeof value === 'string' ? documentHint(value) : isJoined ? hint`put a space behind each colon` : undefined;
  return unexpected(data.locate(keys), `${nameOf(keys)} ${given}`, expected, next ?? hint`take one of the two shapes`);
}

/** What to write for a document of which only the address is given, or in Markdown or behind a colon its title, too. */
function documentHint(text: string): Hint | undefined {
  const [, title, url] = /^(?:\[?([^[\]'\n]{3,160}?)\]?[(:, ]+)??<?(https:\/\/[^\s()<>'"]+)[)>]?$/.exec(text) ?? [];
  if (!url) return undefined;
  return title ? hint`write { title: '${title}', url: '${url}' }` : hint`write { title: ..., url: '${url}' }`;
}

/** Whether a field may be left out. */
function isOptional(data: Data, [field = '', ...below]: Keys): boolean {
  const type = data.schema.shape[String(field)];
  return below.length === 0 && type instanceof z.ZodOptional;
}

/** The entries of a list that stand in it before. */
function secondEntries(data: Data, keys: Keys, entries: readonly unknown[]): Problem[] {
  return entries.flatMap((entry, index) => {
    if (entries.indexOf(entry) === index) return [];
    const what = `second ${quoted(String(entry))} in ${nameOf(keys)}`;
    return unexpected(data.locate([...keys, index]), what, 'each entry once', hint`delete one of them`);
  });
}

/** What the schema says of the field, so that nobody has to look it up. */
function descriptionOf(data: Data, [field, ...parts]: Keys): Hint | undefined {
  const ofReference: Record<string, z.ZodType> = { ...specReference.shape, ...linkReference.shape };
  const part = String(parts.at(-1));
  const name = part in ofReference ? part : String(field);
  const { description } = (name === part ? ofReference[part] : data.schema.shape[name]) ?? {};
  return description ? hint`${name}: ${description.replace(/\.$/, '')}` : undefined;
}

function nameOf(keys: Keys): string {
  const [field = 'content', ...rest] = keys.map(String);
  const last = rest.at(-1);
  if (last === undefined) return `\`${field}\``;
  return /^\d+$/.test(last) ? `entry of \`${field}\`` : `\`${last}\` in \`${field}\``;
}

function valueAt(values: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    values,
  );
}

/** @param source - what is written for the value */
function shown(issue: Issue, value: unknown, source: string): string {
  const ofLength = issue.code === 'too_small' || issue.code === 'too_big';
  if (typeof value === 'string' && (ofLength || value.length > 60)) return `of ${amount('string', value.length)}`;
  if (Array.isArray(value)) return `of ${amount('array', value.length)}`;
  return quoted(typeof value === 'object' ? JSON.stringify(value) : typeof value === 'string' ? value : source);
}
