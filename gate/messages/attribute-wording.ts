import type { z } from 'zod';
import type { EntryProblem } from '../../lib/content/list-attribute';
import { markupIn, plainOnly } from '../../lib/content/plain-text';
import { slugLike } from '../../lib/content/slug';
import { properties } from '../../lib/mqtt/properties';
import { oneOf, quoted } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import type { Wording } from '../problem';
import { expectationOf } from './expectation';
import { calloutKind } from './html-hint';

/** So many names are read to the end; where there are more, the schema says what they are. */
const readable = 15;

/**
 * What is wrong with the value of an attribute.
 *
 * @param tag - between backticks
 * @param value - as it is written, `true` for a name alone
 * @param issue - what zod says of it
 */
export function attributeWording(tag: string, name: string, value: string | true, issue: z.core.$ZodIssue): Wording {
  if (issue.code === 'custom' && issue.params && 'entry' in issue.params) {
    const { entry, choices } = issue.params as unknown as EntryProblem;
    const expected = choices.length > 0 && choices.length <= readable ? oneOf(choices) : expectationOf(issue);
    const what = entry === '' ? 'empty entry' : quoted(entry);
    const isSecond = expected === 'each entry once';
    const next = isSecond
      ? hint`delete one of them`
      : (didYouMean(entry, choices) ??
        (entry === '' ? hint`delete a comma` : (separatorHint(entry, choices) ?? beginningHint(entry, choices))));
    return [`${what} in \`${name}\` of ${tag}`, expected, next];
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const shown = `\`${name}="${String(value).slice(0, 60)}"\` in ${tag}`;
  const kind = tag === '`<Callout>`' && name === 'kind' ? calloutKind(String(value)) : undefined;
  const next = didYouMean(String(value), choices) ?? (kind && hint`write kind="${kind}"`);
  if (choices.length === 1 && choices[0] === 'true')
    return [
      shown,
      `\`${name}\` alone, without a value`,
      value === 'false' ? hint`leave it out` : hint`write ${name} alone`,
    ];
  if (value === true)
    return [
      `\`${name}\` without a value in ${tag}`,
      choices.length > 0 ? oneOf(choices) : 'text',
      hint`write ${name}="..."`,
    ];
  if (issue.message === plainOnly) return [shown, expectationOf(issue), plainHint(String(value))];
  const meant = issue.code === 'invalid_format' ? slugLike(String(value)) : undefined;
  return [shown, expectationOf(issue), next ?? (meant === undefined ? undefined : hint`write ${name}="${meant}"`)];
}

/** The next step for a text that holds Markdown or HTML. */
function plainHint(text: string): Hint {
  const sign = markupIn(text) ?? '';
  if (sign.startsWith('](')) return hint`write the words of the link alone`;
  return sign.includes('`') ? hint`say it without backticks` : hint`say it without \`${sign.slice(0, 1)}\``;
}

/** The next step for the beginning of one name: `Session Expiry`. Of `Topic Alias` it is none, where another packet may have that. */
function beginningHint(entry: string, choices: readonly string[]): Hint | undefined {
  const [meant, ...others] = choices.filter((choice) => choice.toLowerCase().startsWith(entry.toLowerCase()));
  const isWhole = properties.some(({ name }) => name === entry);
  return meant !== undefined && others.length === 0 && !isWhole ? didYouMean(meant, [meant]) : undefined;
}

/** The next step for names, codes or topics, that something else keeps apart than a comma and a space. */
function separatorHint(entry: string, choices: readonly string[]): Hint | undefined {
  const names = entry.split(/\s*(?:[;/|]|\band\b)\s*/);
  if (names.length > 1 && names.every((one) => choices.includes(one))) return hint`write ${names.join(', ')}`;
  const topics = entry.split(/[,;]\s*/);
  if (topics.length > 1 && entry.includes('/')) return hint`write ${topics.join(', ')}`;
  const codes = entry.split(/[\s;/|]+|\band\b/).filter((one) => one !== '');
  const areCodes = codes.length > 1 && codes.every((one) => /^(?:0x[\da-f]{2}|\d{1,3})$/i.test(one));
  return areCodes ? hint`write ${codes.join(', ')}` : undefined;
}
