import type { z } from 'zod';
import type { EntryProblem } from '../../lib/content/list-attribute';
import type { Problem } from '../problem';
import { didYouMean, oneOf } from './suggest';

/** So many names are read to the end; where there are more, a word says what they are. */
const readable = 15;

/** What is wrong with the value of an attribute, in words. @param value - as it is written, `true` for a bare word */
export function describeAttribute(
  tag: string,
  name: string,
  value: string | true,
  issue: z.core.$ZodIssue,
): Pick<Problem, 'message' | 'hint'> {
  const place = `in \`<${tag}>\``;
  if (issue.code === 'custom' && issue.params && 'entry' in issue.params) {
    const { entry, choices } = issue.params as unknown as EntryProblem;
    const expected = choices.length > 0 && choices.length <= readable ? oneOf(choices) : expectationOf(issue);
    const shown = entry === '' ? 'empty entry' : `\`${entry.slice(0, 40)}\``;
    const hint = didYouMean(entry, choices) ?? (entry === '' ? 'delete a comma' : undefined);
    return { message: `Unexpected ${shown} in \`${name}\` of \`<${tag}>\`, expected ${expected}`, hint };
  }
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (options.length === 1 && options[0] === 'true')
    return {
      message: `Unexpected \`${name}="${String(value).slice(0, 40)}"\` ${place}, expected the bare word \`${name}\``,
      hint: didYouMean(String(value), options),
    };
  if (value === true)
    return {
      message: `Unexpected bare \`${name}\` ${place}, expected ${options.length > 0 ? oneOf(options) : 'text'}`,
      hint: `write ${name}="..."`,
    };
  const expected = options.length > 0 ? oneOf(options) : expectationOf(issue);
  const message = `Unexpected \`${name}="${value.slice(0, 40)}"\` ${place}, expected ${expected}`;
  return { message, hint: didYouMean(value, options) };
}

function expectationOf({ message }: z.core.$ZodIssue): string {
  return message
    .replace(/^(?:Too \w+: )?expected (?:string to have )?/, '')
    .replace('>=', 'at least ')
    .replace('<=', 'at most ');
}
