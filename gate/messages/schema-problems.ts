import type { z } from 'zod';
import { linkReference, specReference } from '../../lib/content/schema';
import type { Problem } from '../problem';
import type { Data } from '../rule';
import { didYouMean, oneOf } from './suggest';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** The problems of a schema in words, each with its place. */
export function describeIssues(data: Data, issues: readonly Issue[], above: Keys = []): Problem[] {
  return issues.flatMap((issue) => {
    const keys = [...above, ...issue.path];
    if (issue.code === 'invalid_union') return describeUnion(data, issue, keys);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknownKey(data, keys, key));
    const value = valueAt(data.values, keys);
    if (value === undefined || value === null) return [describeAbsence(data, keys)];
    const message = `Unexpected ${nameOf(keys)} ${show(issue, value)}, expected ${expectationOf(issue)}`;
    return [{ ...data.locate(keys), message, hint: hintFor(issue, value) ?? descriptionOf(data, keys) }];
  });
}

function describeUnknownKey(data: Data, keys: Keys, key: string): Problem {
  if (keys.length === 0) {
    const known = Object.keys(data.schema.shape);
    const hint = didYouMean(key, known) ?? 'remove it';
    return { ...data.locateKey(key), message: `Unexpected field \`${key}\`, expected ${oneOf(known)}`, hint };
  }
  const place = data.locate([...keys, key]);
  const shape = shapeOf(valueAt(data.values, keys));
  const other = shape === 'standard' ? 'document' : 'standard';
  if (!shape || Object.hasOwn(referenceShapes[other], key)) return bothKinds(data, keys);
  const known = Object.keys(referenceShapes[shape]);
  const message = `Unexpected \`${key}\` in ${nameOf(keys)}, expected ${oneOf(known)}`;
  return { ...place, message, hint: didYouMean(key, known) ?? 'remove it' };
}

/** The two shapes of a reference, with what the schema says of their fields. */
const referenceShapes = { standard: specReference.shape, document: linkReference.shape };

/** Which of them is meant, told by the fields that are there; undefined for none or both. */
function shapeOf(value: unknown): keyof typeof referenceShapes | undefined {
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const ofStandard = given.includes('spec') || given.includes('section');
  const ofDocument = given.includes('title') || given.includes('url');
  if (ofStandard !== ofDocument) return ofStandard ? 'standard' : 'document';
}

function bothKinds(data: Data, keys: Keys): Problem {
  const value = valueAt(data.values, keys);
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const given =
    fields.length > 0 ? `with the fields ${fields.map((field) => `\`${field}\``).join(', ')}` : 'without fields';
  const expected = "either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }`";
  const message = `Unexpected ${nameOf(keys)} ${given}, expected ${expected}`;
  return { ...data.locate(keys), message, hint: 'take one of the two shapes' };
}

function describeAbsence(data: Data, keys: Keys): Problem {
  const name = nameOf(keys);
  return {
    ...data.locate(keys),
    message: `Unexpected absence of ${name}, expected a value for it`,
    hint: descriptionOf(data, keys),
  };
}

function describeUnion(data: Data, issue: z.core.$ZodIssueInvalidUnion, keys: Keys): Problem[] {
  const shape = shapeOf(valueAt(data.values, keys));
  return shape ? describeIssues(data, issue.errors[shape === 'standard' ? 0 : 1] ?? [], keys) : [bothKinds(data, keys)];
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return expectedTypes[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, Number(issue.minimum))}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, Number(issue.maximum))}`;
    case 'invalid_format':
      return expectedFormats[issue.format] ?? issue.message.replace(/^expected /, '');
    default:
      return issue.message.replace(/^expected /, '');
  }
}

const expectedTypes: Record<string, string> = {
  string: 'text (in quotation marks if it looks like a number)',
  array: 'a list: `[one, two]`',
  object: 'fields: `{ name: value }`',
  number: 'a number',
  int: 'a whole number',
};

const expectedFormats: Record<string, string> = {
  date: 'a day such as `2026-11-22`',
  url: 'an address that starts with `https://`',
  ends_with: 'it to end with `?`',
};

function unitOf(origin: string, count: number): string {
  if (origin === 'string') return count === 1 ? ' character' : ' characters';
  return origin === 'array' ? (count === 1 ? ' entry' : ' entries') : '';
}

function hintFor(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value') return didYouMean(String(value), issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return `write '${String(value)}' if that is what you mean`;
}

/** What the schema says of the field, so that nobody has to look it up. */
function descriptionOf(data: Data, keys: Keys): string | undefined {
  const name = String(keys.at(-1));
  const inReference = { ...referenceShapes.standard, ...referenceShapes.document } as Record<string, z.ZodType>;
  const field = keys.length > 1 && name in inReference ? inReference[name] : data.schema.shape[String(keys[0])];
  return (
    field?.description &&
    `${keys.length > 1 && name in inReference ? name : String(keys[0])}: ${field.description.replace(/\.$/, '')}`
  );
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

function show(issue: Issue, value: unknown): string {
  const ofLength = issue.code === 'too_small' || issue.code === 'too_big';
  if (typeof value === 'string' && (ofLength || value.length > 60)) return `of ${value.length} characters`;
  if (Array.isArray(value)) return `of ${value.length} entries`;
  return `\`${typeof value === 'object' ? JSON.stringify(value).slice(0, 60) : String(value)}\``;
}
