import type { z } from 'zod';
import type { Data, Finding } from './rule';
import { didYouMean, oneOf } from './suggest';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** The findings of a schema in words, each with its place. */
export function describeIssues(data: Data, issues: readonly Issue[], above: Keys = []): Finding[] {
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

function describeUnknownKey(data: Data, keys: Keys, key: string): Finding {
  const known = Object.keys(keys.length === 0 ? data.schema.shape : referenceKeys);
  const place = keys.length === 0 ? data.locateKey(key) : data.locate([...keys, key]);
  const where = keys.length === 0 ? 'field' : `field of ${nameOf(keys)}`;
  return {
    ...place,
    message: `Unexpected ${where} \`${key}\`, expected ${oneOf(known)}`,
    hint: didYouMean(key, known) ?? 'remove it',
  };
}

const referenceKeys = { spec: 0, section: 0, statement: 0, title: 0, url: 0 };

function describeAbsence(data: Data, keys: Keys): Finding {
  const name = nameOf(keys);
  return {
    ...data.locate(keys),
    message: `Unexpected absence of ${name}, expected a value for it`,
    hint: descriptionOf(data, keys),
  };
}

/** A reference is either of two shapes; the keys that are there tell which one was meant. */
function describeUnion(data: Data, issue: z.core.$ZodIssueInvalidUnion, keys: Keys): Finding[] {
  const value = valueAt(data.values, keys);
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const ofStandard = given.includes('spec') || given.includes('section');
  const ofDocument = given.includes('title') || given.includes('url');
  if (ofStandard === ofDocument) {
    const expected = "`{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }`";
    const what = ofStandard ? 'with fields of both kinds' : show(issue, value);
    return [
      {
        ...data.locate(keys),
        message: `Unexpected ${nameOf(keys)} ${what}, expected ${expected}`,
        hint: 'take one of the two shapes',
      },
    ];
  }
  return describeIssues(data, issue.errors[ofStandard ? 0 : 1] ?? [], keys);
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
  const description = data.schema.shape[String(keys[0])]?.description;
  return description && `${String(keys[0])}: ${description.replace(/\.$/, '')}`;
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
