import { type Hint, hint } from '../../hint';
import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

/** What to do about each word that content/STYLE.md warns of. */
const hints: readonly [words: RegExp, hint: Hint][] = [
  [/^in order to$/, hint`write \`to\``],
  [/^(?:utili|leverag)/, hint`write \`use\``],
  [/note/, hint`say it straight away`],
  [/^(?:robust|seamless)/, hint`say what it withstands, or what fits together`],
  [/./, hint`leave it out, or say what you mean`],
];

const avoided =
  /\b(?:simply|just|easy|easily|obviously|of course|basically|in order to|please note|note that|utili[sz](?:e[sd]?|ing)|leverag(?:e[sd]?|ing)|robust(?:ly)?|seamless(?:ly)?)\b/gi;

/** Words that say nothing, or that belittle what a reader is struggling with. */
export const checkAvoidedWords: ProseRule = (prose) =>
  findInProse(prose, avoided, ([found]) => {
    const next = hints.find(([words]) => words.test(found.toLowerCase()))?.[1];
    return [`\`${found}\``, 'plain words', next];
  });
checkAvoidedWords.severity = 'style';
