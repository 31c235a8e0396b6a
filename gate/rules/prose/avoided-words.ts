import { type Hint, hint } from '../../hint';
import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

/** What to do about each word that content/STYLE.md warns of. */
const hints: readonly [words: RegExp, hint: Hint][] = [
  [
    /^(?:let me|would you|as an ai|sure|certainly|(?:i )?hope|feel free|ignore|lorem)/,
    hint`delete the sentence: it speaks to who asked, not to readers`,
  ],
  [/^all rights/, hint`write text of your own, which anybody may use under CC BY 4.0`],
  [/^in order to$/, hint`write \`to\``],
  [/^(?:utili|leverag)/, hint`write \`use\``],
  [/note/, hint`say it straight away`],
  [/^(?:robust|seamless)/, hint`say what it withstands, or what fits together`],
  [/./, hint`leave it out, or say what you mean`],
];

// Names that hold such a word: Easy-RSA, and what AWS calls just-in-time provisioning.
const avoided =
  /\b(?:simply|just(?!-in-time)|easy(?!-RSA)|easily|obviously|of course|basically|in order to|please note|note that|utili[sz](?:e[sd]?|ing)|leverag(?:e[sd]?|ing)|robust(?:ly)?|seamless(?:ly)?|let me know (?:if|whether)|would you like me to|as an ai(?: language model)?|(?:sure|certainly)[!,] here(?:'s|’s| is| are)|(?:i )?hope (?:this|that|it) helps|feel free to (?:ask|reach out)|ignore (?:all |any )?(?:of )?(?:the )?(?:above|previous|prior) instructions|all rights reserved(?!\.? *(?:\d.{0,40})?\bPage \d)|lorem ipsum|todo|fixme|tbd)\b/gi;

/** Words that say nothing, or that belittle what a reader is struggling with. */
export const checkAvoidedWords: ProseRule = (prose) =>
  findInProse(prose, avoided, ([found]) => {
    // In small letters it is a list of things to do.
    if (/^(?:todo|fixme|tbd)$/.test(found)) return undefined;
    const next = hints.find(([words]) => words.test(found.toLowerCase()))?.[1];
    return [`\`${found}\``, 'plain words', next];
  });
checkAvoidedWords.severity = 'style';
