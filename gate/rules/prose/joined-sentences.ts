import { hint } from '../../hint';
import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

/** Words that begin a sentence and name nothing: behind the dot of `paho.Client`, `Node.js` or `a.example` stands none of them. */
const begins =
  'A|After|An|And|As|At|Because|Before|Both|But|Each|Every|For|How|However|If|It|Its|Most|No|Since|So|Some|That|The|Their|Then|There|These|They|This|Those|To|Unless|Until|We|What|When|Where|While|Why|With|Without|You|Your';

const joined = new RegExp(
  `(?:(?<![\\p{L}./-])\\p{L}*\\p{Ll}{2}|[\\d)Ǝ])[.!?](?:${begins}) (?=\\p{L})|(?<![\\w./-])\\p{L}*\\p{Ll}{3}[.](\\d{1,2}) (?=(?:${begins}) \\p{L})`,
  'gu',
);

/** Sentences between which the space was lost, or the number of a source was left, when a text was copied. */
export const checkJoinedSentences: ProseRule = (prose) =>
  findInProse(prose, joined, ([found, number]) => {
    const shown = `\`${found.replaceAll('Ǝ', '...').trim()}\``;
    if (number === undefined)
      return [`sentences without a space between them ${shown}`, 'one', hint`write a space behind the first`];
    const next = hint`name it in \`references\` and write <Reference name="..." />, or delete it`;
    return [`number of a source behind ${shown}`, 'markup that works', next];
  });
checkJoinedSentences.severity = 'style';
