import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { type Problem, unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';
import { commands } from './line-ends';
import { mistakenWording, mistakenWords } from './prose/mistaken-letters';

const command = new RegExp(`^(?:sudo )?(?:${commands})(?![\\w-])`);

/** A dash in place of a hyphen before an option, and a quotation mark in place of one that a shell knows around an argument. */
const typed = /(?<=\s)[–—]{1,2}(?=[A-Za-z])[\w-]*|(?<=[\s=])[‘’“”„][^\s‘’“”„][^‘’“”„\n]*[‘’“”](?=$|[\s`;|&)])/gu;

/** What word processors and phones make of hyphens and quotation marks while somebody types: as commands, readers copy them in vain. */
export const checkTypedSigns: BodyRule = function* (body, _, __, source) {
  for (const node of nodesOfType(body, 'code', 'inlineCode')) {
    const begin = node.position?.start.offset ?? 0;
    const written = source.slice(begin, node.position?.end.offset);
    for (const { found, meant, index } of mistakenWords(written))
      yield unexpected(placeIn(source, begin + index), ...mistakenWording(found, meant));
    if (node.type === 'inlineCode') {
      if (command.test(node.value)) yield* problemsIn(written, source, begin);
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
  // Between straight marks any sign is a part of a message, and behind a `#` of a remark.
  const bare = text
    .replaceAll(/'[^'\n]*'|"(?:\\.|[^"\\\n])*"/g, (part) => 'x'.repeat(part.length))
    .replace(/(?<=^|\s)#.*/, (part) => 'x'.repeat(part.length));
  for (const { 0: found, index } of bare.matchAll(typed)) {
    const straight = found
      .replaceAll(/[–—]{1,2}/g, (dash) => (dash.length > 1 || /^[–—][a-z]{2}/i.test(found) ? '--' : '-'))
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[“”„]/g, '"');
    yield unexpected(
      placeIn(source, offset + index),
      `${quoted(found)} in a command, which no shell understands`,
      'plain hyphens and quotation marks',
      hint`write ${straight}`,
    );
  }
}
