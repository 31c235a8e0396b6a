import type { z } from 'zod';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';
import { didYouMean, oneOf } from './words';

type Issue = z.core.$ZodIssue;

/** One problem a finding of the schema, with its place in the file. */
export function describeIssues(file: SourceFile, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => describeIssue(file, issue, []));
}

function describeIssue(file: SourceFile, issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const keys = [...above, ...issue.path];
  if (issue.code === 'invalid_union') return describeUnion(file, issue, keys);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = Object.keys(file.kind.schema.shape);
      const place = keys.length === 0 ? file.locateKey(key) : file.locate([...keys, key]);
      return problem(
        file,
        place,
        `Unexpected field \`${key}\`, expected ${keys.length ? 'only known ones' : oneOf(known)}`,
        {
          hint: keys.length === 0 ? (didYouMean(key, known) ?? 'remove it') : 'remove it',
        },
      );
    });
  }
  const value = valueAt(file.data, keys);
  const name = nameOf(keys);
  if (value === undefined) {
    const what = descriptionOf(file, keys);
    return [
      problem(file, file.locate(keys.slice(0, -1)), `Unexpected absence of ${name}, expected it to be given`, {
        hint: what,
      }),
    ];
  }
  return [
    problem(file, file.locate(keys), `Unexpected ${name} ${show(value)}, expected ${expectation(issue)}`, {
      hint: hintFor(issue, value) ?? descriptionOf(file, keys),
    }),
  ];
}

/** A reference is either of two shapes; the keys that are there tell which one was meant. */
function describeUnion(file: SourceFile, issue: z.core.$ZodIssueInvalidUnion, keys: readonly PropertyKey[]): Problem[] {
  const value = valueAt(file.data, keys);
  if (
    typeof value !== 'object' ||
    value === null ||
    !('spec' in value || 'section' in value || 'title' in value || 'url' in value)
  ) {
    const expected = "`{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }`";
    return [problem(file, file.locate(keys), `Unexpected ${nameOf(keys)} ${show(value)}, expected ${expected}`, {})];
  }
  const branch = 'spec' in value || 'section' in value ? issue.errors[0] : issue.errors[1];
  return (branch ?? []).flatMap((inner) => describeIssue(file, inner, keys));
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        { string: 'text (quote numbers and dates)', array: 'a list: `[one, two]`', object: '`key: value` pairs' }[
          issue.expected as string
        ] ?? String(issue.expected)
      );
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'string'
        ? `at least ${issue.minimum} characters`
        : issue.origin === 'array'
          ? `at least ${issue.minimum} entry`
          : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`;
    case 'invalid_format':
      return formatExpectation(issue);
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function formatExpectation(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  switch (issue.format) {
    case 'date':
      return 'a day such as `2026-11-22`';
    case 'url':
      return 'a full address that starts with `https://`';
    case 'ends_with':
      return `it to end with \`${'suffix' in issue ? issue.suffix : ''}\``;
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function hintFor(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value') return didYouMean(String(value), issue.values.map(String));
}

/** What the schema says of the field, so that nobody has to look it up. */
function descriptionOf(file: SourceFile, keys: readonly PropertyKey[]): string | undefined {
  const field = file.kind.schema.shape[String(keys[0])];
  return field?.description?.replace(/\.$/, '');
}

function problem(
  file: SourceFile,
  place: { line: number; column: number },
  message: string,
  { hint }: { hint?: string | undefined },
): Problem {
  return { path: file.path, ...place, message, hint };
}

function nameOf(keys: readonly PropertyKey[]): string {
  const [field, ...rest] = keys.map(String);
  if (!field) return 'content';
  const last = rest.at(-1);
  return last && !/^\d+$/.test(last)
    ? `\`${last}\` in \`${field}\``
    : rest.length
      ? `entry of \`${field}\``
      : `\`${field}\``;
}

function valueAt(data: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function show(value: unknown): string {
  if (typeof value === 'string' && value.length > 60) return `of ${value.length} characters`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${(text ?? String(value)).slice(0, 60)}\``;
}
