import { z } from 'zod';

const markup = /[`<>]|\*\*|__|\]\(|!\[|&#?\w+;|^#{1,6} /;

/** Text of one line that is shown as it is written: never Markdown, never HTML. */
export function plainText(shortest: number, longest: number) {
  return z
    .string()
    .min(shortest)
    .max(longest)
    .regex(/^\S(?:.*\S)?$/, 'expected one line without spaces around it')
    .refine((text) => !markup.test(text), 'expected plain text without Markdown or HTML');
}
