import { protocolVersions } from '../../../lib/mqtt/versions';
import { oneOf } from '../../../lib/wording';
import { hint } from '../../hint';
import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';
import { namesNothing } from './spellings';

/**
 * Numbers behind MQTT that may be those of versions from 3.1 on. Behind the name of a product they are its own, and before a unit they count.
 * One without a dot is the number of a version only where the text does not go on with what it may count: "over MQTT 6 clients". Level 4
 * is called "version 4" by many.
 */
const versions = new RegExp(
  `(?<![\\w./@-])(?<!(?<![\\w-])(?!(?:${namesNothing}) )\\p{Lu}[\\w.+-]* )[Mm][Qq][Tt][Tt](?: ?[Vv]?\\.? ?|(?: protocol)? [Vv]ersion )` +
    `(?:(?<dotted>[3-9]\\.\\d+(?:\\.\\d+)*)(?![\\w-]|\\.\\w| ?(?:%|[kMG]i?B|bytes?|ms|s|seconds?|minutes?|hours?|times|million)(?!\\w))` +
    `|(?<bare>[6-9])(?=[,;:!?)]|\\.(?!\\w)|$| (?:is|has|was|will|adds|brings|supports|allows|defines|requires) ))`,
  'gmu',
);

/** Of versions that there may be once, or are not, a text may speak. */
const denied =
  /\b(?:no|not|never|neither|nor|without|future|drafts?|draft(?:ed|ing)|proposed?|skipped|imagined?|if|why|whether|wrong)\b|n['’]t\b/i;

/** So far from a version it is looked for such a word, in signs. */
const far = 200;

const known: readonly string[] = ['3.0', '3.11', ...protocolVersions];

/** A version that no standard has is another one, or that of a program. */
export const checkVersions: ProseRule = (prose) =>
  findInProse(prose, versions, ({ 0: found, groups = {}, index, input }, { isPlain }) => {
    const number = groups.dotted ?? groups.bare ?? '';
    const begin = Math.max(...['. ', '! ', '? ', '\n'].map((end) => input.lastIndexOf(end, index)), index - far);
    const [sentence = ''] = input.slice(begin + 1, index + far).split(/[.!?](?=\s)|\n/, 1);
    if (known.includes(number) || denied.test(sentence)) return undefined;
    const next = isPlain
      ? hint`write the name of a program before its version: EMQX 5.1`
      : hint`a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks`;
    return [`version \`${found}\``, `MQTT ${oneOf(protocolVersions)}`, next];
  });
checkVersions.severity = 'style';
