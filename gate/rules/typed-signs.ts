import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { type Problem, unexpected, type Wording } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';
import { commands } from './line-ends';
import { mistakenWording, mistakenWords } from './prose/mistaken-letters';

const command = new RegExp(`^(?:${commands})(?![\\w-])`);

/** A dash in place of a hyphen before an option, and a quotation mark in place of one that a shell knows around an argument. */
const typed = /(?<=\s)[–—]{1,2}(?=[A-Za-z])[\w-]*|(?<=[\s=])[‘’“”„][^\s‘’“”„][^‘’“”„\n]*[‘’“”](?=$|[\s`;|&)])/gu;

/** The same in a text: a dash has a space on both sides there, or none. */
const dashed = /(?<=[\s(])[–—]{1,2}(?=[A-Za-z])[\w-]*/g;

/** What word processors and phones make of hyphens and quotation marks while somebody types: as commands, readers copy them in vain. */
export const checkTypedSigns: BodyRule = function* (body, _, __, source) {
  for (const node of nodesOfType(body, 'code', 'inlineCode', 'text')) {
    const begin = offsetOf(node);
    const written = writtenFor(node, source);
    if (node.type === 'text') {
      for (const { 0: found, index } of written.matchAll(dashed)) {
        const next = hint`write \`${straightened(found)}\` between backticks, or a space behind the dash`;
        const what = `${quoted(found)}, with a space on one side of the dash`;
        yield unexpected(placeIn(source, begin + index), what, 'an option in code, or spaces on both sides', next);
      }
      continue;
    }
    for (const { found, meant, index } of mistakenWords(written))
      yield unexpected(placeIn(source, begin + index), ...mistakenWording(found, meant));
    if (node.type === 'inlineCode') {
      if (isCommand(node.value)) yield* problemsIn(written, source, begin);
      continue;
    }
    const prompt =
      node.lang === 'console'
        ? /^[ \t]*(?:[$#>]|PS [^>]*>) /
        : /^(?:sh|bash|shell|powershell|bat)$/.test(node.lang ?? '')
          ? /^/
          : undefined;
    let offset = begin;
    for (const line of written.split('\n')) {
      const sign = prompt?.exec(line)?.[0];
      if (sign !== undefined) yield* problemsIn(line.slice(sign.length), source, offset + sign.length);
      offset += line.length + 1;
    }
  }
};

/** @param offset - of the text in the source */
function* problemsIn(text: string, source: string, offset: number): Iterable<Problem> {
  for (const { wording, index } of typedSignsIn(text)) yield unexpected(placeIn(source, offset + index), ...wording);
}

/** Whether a text begins as a command does. */
export const isCommand = (code: string) => command.test(code);

/** What is wrong with a command, and where. */
export function typedSignsIn(text: string): { wording: Wording; index: number }[] {
  // Between straight marks any sign is a part of a message, and behind a `#` of a remark.
  const bare = text
    .replaceAll(/'[^'\n]*'|"(?:\\.|[^"\\\n])*"/g, (part) => 'x'.repeat(part.length))
    .replace(/(?<=^|\s)#.*/, (part) => 'x'.repeat(part.length));
  return [...bare.matchAll(typed)].map(({ 0: found, index }) => {
    const next = hint`write ${straightened(found)}`;
    const what = `${quoted(found)} in a command, which no shell understands`;
    return { wording: [what, 'plain hyphens and quotation marks', next], index };
  });
}

/** What was typed, as a shell knows it. */
const straightened = (found: string) =>
  found
    .replaceAll(/[–—]{1,2}/g, (dash) => (dash.length > 1 || /^[–—][a-z]{2}/i.test(found) ? '--' : '-'))
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„]/g, '"');
