import { z } from 'zod';
import { isBlank } from './blank';

// A sign that is no markup in Markdown passes: `+/#`, `2 * 3 * 4`, `mosquitto_pub`, `[MQTT-4.2-1]`.
const markup = [
  /[<>]|\*\*|__|~~|!\[|\]\(|\]\[|&#?\w+;/,
  /\*[^\s*](?:[^*]*[^\s*])?\*/,
  /(?<![\p{L}\p{N}_])_[^\s_](?:.*?[^\s_])?_(?![\p{L}\p{N}_])/u,
  /^(?:#{1,6}|[-*+]|\d+[.)]) /,
];

/** Text of one line that is shown as it is written: never Markdown, never HTML, never an address. */
export function plainText(shortest: number, longest: number) {
  return textOf(shortest, longest, (text) => !text.includes('`') && !hasMarkup(text));
}

/** The same, but that code may stand between backticks; whether they stand in pairs, the gate asks with the place of each. */
export function plainTextWithCode(shortest: number, longest: number) {
  const isPlain = (text: string) => !hasMarkup(text.replaceAll(/`[^`]*`/g, 'x'));
  return textOf(shortest, longest, isPlain);
}

const hasMarkup = (text: string) => markup.some((sign) => sign.test(text));

function textOf(shortest: number, longest: number, isPlain: (text: string) => boolean) {
  return (
    z
      .string()
      .min(shortest)
      // A text that is too long is checked no further: some of these patterns take long on long texts.
      .max(longest, { abort: true })
      .regex(/^\S(?:.*\S)?$/, 'expected one line without spaces around it')
      .refine((text) => !isBlank(text), 'expected text that can be seen')
      .refine(isPlain, 'expected plain text without Markdown or HTML')
      .refine((text) => !/https?:\/\//i.test(text), 'expected plain text without addresses')
  );
}
