import { quoted } from '../../../lib/wording';
import { hint } from '../../hint';
import { unexpected, type Wording } from '../../problem';
import { skeletonOf } from '../../read/characters';
import type { ProseRule } from '../../rule';

/** Signs that are drawn as one letter or several: those of a printer, as a PDF has them, those of mathematics, and wide ones. */
const drawn = /[\u017F\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu;

// Greek and Cyrillic letters that nobody can tell from the Latin ones below them.
const foreign = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕЅІЈКМНОРСТХаеѕіјорсух';
const native = 'ABEZHIKMNOPTYXoABESIJKMHOPCTXaesijopcyx';

const alike = new RegExp(`[${foreign}]`, 'g');

/** Words of Latin letters and such others. */
const mixed = new RegExp(`(?<!\\p{L})(?=[^\\P{L}A-Za-z]*[A-Za-z])(?:[A-Za-z]|[${foreign}])+(?!\\p{L})`, 'gu');

/** Words that texts about MQTT use most, by their shape. A program that reads letters from a picture takes one for another. */
const words = new Map(
  'bridge broker certificate client command configuration connect connected connection delivery filter format from identifier internet listener memory message more MQTT must name network number packet password payload properties property protocol publish publisher received retained server session standard subscribe subscriber subscription system them time timeout topic username version which wildcard with within'
    .split(' ')
    .flatMap((word) =>
      (/^[a-z]/.test(word) ? [word, `${word}s`] : [word]).map((one) => [skeletonOf(one), one] as const),
    ),
);

/** What stands in place of letters: only then a word can be mistaken for another. */
const mistakable = /rn|vv|[015I]|^l/;

/** Words that are written with other signs than it seems, what is meant, and where they stand. A sign alone is meant. */
export function* mistakenWords(text: string): Iterable<{ found: string; meant: string; index: number }> {
  if (text.search(drawn) < 0 && text.search(alike) < 0) return;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}_'’-]+/gu)) {
    if ([...found].length === 1) continue;
    const meant = found
      .replaceAll(drawn, (sign) => sign.normalize('NFKC'))
      .replaceAll(mixed, (word) => word.replaceAll(alike, (sign) => native[foreign.indexOf(sign)] ?? sign));
    if (meant !== found) yield { found, meant, index };
  }
}

/** What is wrong with such a word. */
export const mistakenWording = (found: string, meant: string): Wording => [
  `word ${quoted(found)} that only looks like ${quoted(meant)}`,
  'the letters that are meant',
  hint`write ${meant}`,
];

/** A search for "flag" does not find it where the first two letters are one sign, and readers see no difference. */
export const checkMistakenLetters: ProseRule = function* ({ blocks }) {
  for (const { block } of blocks) {
    for (const { found, meant, index } of [...mistakenWords(block.text), ...misreadWords(block.text)])
      yield unexpected(block.locate(index), ...mistakenWording(found, meant));
  }
};
checkMistakenLetters.severity = 'style';

/** Words that a program has read from a picture: `rnessage`, `cIient`, `M0TT`. */
function misreadWords(text: string) {
  return [...text.matchAll(/(?<![\w./-])[A-Za-z015]{4,}(?![\w/-])/g)].flatMap(({ 0: found, index }) => {
    const known = mistakable.test(found) ? words.get(skeletonOf(found)) : undefined;
    return known === undefined || known.toLowerCase() === found.toLowerCase() ? [] : { found, meant: known, index };
  });
}
