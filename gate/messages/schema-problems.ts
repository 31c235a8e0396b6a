import type { z } from 'zod';
import { isBlank } from '../../lib/content/blank';
import { linkReference, specReference } from '../../lib/content/schema';
import { oneOf, quoted } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import type { Data } from '../read/read-data';
import { amount, expectationOf } from './expectation';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** What zod says of the fields of a file, as problems at their places. */
export function schemaProblems(data: Data, issues: readonly Issue[], above: Keys = []): Problem[] {
  // Of a value of the wrong type nothing else is worth saying.
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join());
  return issues.flatMap((issue, index) => {
    if (issue.code !== 'invalid_type' && mistyped.includes(issue.path.join())) return [];
    const keys = [...above, ...issue.path];
    const value = valueAt(data.values, keys);
    // Of an empty text, too, one thing says it all.
    const first = issues.findIndex(({ path }) => path.join() === issue.path.join()) === index;
    if (typeof value === 'string' && isBlank(value) && !first) return [];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(data, keys, key));
    if (issue.code === 'invalid_union') {
      const shape = shapeOf(value);
      return shape ? schemaProblems(data, issue.errors[shapes.indexOf(shape)] ?? [], keys) : bothShapes(data, keys);
    }
    const place = data.locate(keys);
    if (value === undefined || value === null)
      return unexpected(place, `absence of ${nameOf(keys)}`, 'a value for it', descriptionOf(data, keys));
    const what = `${nameOf(keys)} ${shown(issue, value, data.sourceOf(keys))}`;
    const next = hintFor(issue, value, data.sourceOf(keys)) ?? descriptionOf(data, keys);
    const severity = isOfLength(issue) ? 'style' : 'broken';
    return { ...unexpected(place, what, expectationOf(issue), next), severity };
  });
}

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

function unknownKey(data: Data, keys: Keys, key: string): Problem {
  const shape = shapeOf(valueAt(data.values, keys));
  const other = shapes.find((candidate) => candidate !== shape && Object.hasOwn(candidate.shape, key));
  if (keys.length > 0 && (!shape || other)) return bothShapes(data, keys);
  const known = Object.keys((shape && keys.length > 0 ? shape : data.schema).shape);
  const joined = /^\w+:\S/.test(key);
  const next = joined ? hint`put a space behind the colon` : (didYouMean(key, known) ?? hint`remove it`);
  if (keys.length === 0) return unexpected(data.locateKey(key), `field ${quoted(key)}`, oneOf(known), next);
  return unexpected(data.locate([...keys, key]), `${quoted(key)} in ${nameOf(keys)}`, oneOf(known), next);
}

function bothShapes(data: Data, keys: Keys): Problem {
  const fields = fieldsOf(valueAt(data.values, keys)).map((field) => `\`${field}\``);
  const given = fields.length > 0 ? `with the fields ${fields.join(', ')}` : 'without fields';
  const expected = "either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }`";
  return unexpected(data.locate(keys), `${nameOf(keys)} ${given}`, expected, hint`take one of the two shapes`);
}

/** @param source - what is written for the value */
function hintFor(issue: Issue, value: unknown, source: string): Hint | undefined {
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    if (typeof value === 'string') return didYouMean(value, choices);
    return choices.includes(source) ? hint`write '${source}', with its quotation marks` : didYouMean(source, choices);
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array' && /^-\S/.test(source))
    return hint`put a space behind each \`-\``;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value !== 'object')
    return hint`write [${source.replace(/[[\]]/g, '')}]`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && !source.includes('\n')) {
    const text = Array.isArray(value) ? value.join(', ') : source;
    return hint`write '${text.replaceAll("'", "''")}' if that is what you mean`;
  }
  if (typeof value === 'string' && /\S\s*\n/.test(value))
    return hint`put \`>-\` above a text of several lines, or write it in one`;
  if (typeof value === 'string' && value !== value.trim() && !isBlank(value)) return hint`delete the spaces around it`;
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
