import type { z } from 'zod';
import { oneOf } from '../../lib/wording';

const types: Record<string, string> = {
  string: 'text (in quotation marks if it looks like a number)',
  array: 'a list: `[one, two]`',
  object: 'fields: `{ name: value }`',
  record: 'fields: `{ name: value }`',
  tuple: 'a list: `[one, two]`',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
};

/** What is expected of a day. */
export const dayExpected = 'a day such as `2026-11-22`';

const formats: Record<string, string> = {
  date: dayExpected,
  url: 'an address that starts with `https://`',
  ends_with: 'it to end with `?`',
};

/** What was expected of a value with which zod finds something wrong. */
export function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return `at least ${amount(issue.origin, Number(issue.minimum))}`;
    case 'too_big':
      return `at most ${amount(issue.origin, Number(issue.maximum))}`;
    default:
      return (issue.code === 'invalid_format' && formats[issue.format]) || issue.message.replace(/^expected /, '');
  }
}

/** `1 character` or `3 entries`. @param origin - the type of what is counted, as zod calls it */
export function amount(origin: string, count: number): string {
  if (origin === 'string') return `${count} ${count === 1 ? 'character' : 'characters'}`;
  return origin === 'array' ? `${count} ${count === 1 ? 'entry' : 'entries'}` : String(count);
}
