import { z } from 'zod';
import { isBlank } from './blank';

// A sign that is no markup in Markdown passes: `+/#`, `2 * 3 * 4`, `mosquitto_pub`, `[MQTT-4.2-1]`.
const markup = [
  // `x < 5`, `x >= 5` and `a -> b` are none.
  /<(?! |= )|(?<![ =-])>(?! )|^> |\*\*|__|~~|!\[|\]\(|\]\[|&#?\w+;/,
  // Nor is a star before a dot or a slash: `*.a.example and *.b.example`.
  /\*[^\s*./](?:[^*]*[^\s*])?\*/,
  /(?<![\p{L}\p{N}_])_[^\s_](?:.*?[^\s_])?_(?![\p{L}\p{N}_])/u,
  /^(?:#{1,6}|[-*+]|\d+[.)]) /,
  // Notes, links of wikis, and a sign behind a backslash, which is shown here.
  /\[\^|(?<!\[)\[\[[^[\]]+\]\]|\\[*_~[\]{}<>#|]/,
];

/** What is said of a text with such signs. */
export const plainOnly = 'expected plain text without Markdown or HTML';

/** What is said of a text with an address. */
export const addressesOut = 'expected plain text without addresses';

/** What is said of a text with a quotation mark that opens or closes nothing, or with two around all of it. */
export const pairedOnly = 'expected quotation marks in pairs, and none around the whole text';

/** An odd number of marks, one at the end that nothing opens, or two around the whole text. */
const unpaired = /^[^"]*"(?:[^"]*"[^"]*")*[^"]*$|^[^'‘]*[.?!]['’]$|^(?:"[^"]*"|“[^“”]*”|'[^']*'|‘[^‘]*’)$/;

/** Text of one line that is shown as it is written: never Markdown, never HTML, never an address. */
export function plainText(shortest: number, longest: number) {
  return textOf(shortest, longest, (text) => !text.includes('`') && !hasMarkup(text));
}

/** The same, but that code may stand between backticks; whether they stand in pairs, the gate asks with the place of each. */
export function plainTextWithCode(shortest: number, longest: number) {
  return textOf(shortest, longest, (text) => !hasMarkup(withoutCode(text)));
}

/** A letter stands in the place of each piece of code. */
const withoutCode = (text: string) => text.replaceAll(/`[^`]*`/g, 'x');

const hasMarkup = (text: string) => markup.some((sign) => sign.test(text));

/** The first sign, or marked text, for which a text is not plain; undefined for a plain one. Code between backticks is looked over. */
export function markupIn(text: string): string | undefined {
  const rest = withoutCode(text);
  const [found] = markup.map((sign) => sign.exec(rest)?.[0].trim()).filter((sign) => sign !== undefined);
  return found ?? (text.includes('`') ? '`' : undefined);
}

function textOf(shortest: number, longest: number, isPlain: (text: string) => boolean) {
  return (
    z
      .string()
      .min(shortest)
      // A text that is too long is checked no further: some of these patterns take long on long texts.
      .max(longest, { abort: true })
      .regex(/^\S(?:.*\S)?$/, 'expected one line without spaces around it')
      .refine((text) => !isBlank(text), 'expected text that can be seen')
      .refine(isPlain, plainOnly)
      .refine((text) => !unpaired.test(text), pairedOnly)
      .refine((text) => !/https?:\/\//i.test(text), addressesOut)
  );
}
