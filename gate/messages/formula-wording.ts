import { hint } from '../hint';
import type { Wording } from '../problem';

/** What is wrong with a `{` of a formula of LaTeX, such as `2^{28}` or `\\frac{1}{2}`; undefined for any other. @param before - the text in front of it */
export function formulaWording(before: string): Wording | undefined {
  if (!/(?:\^|\\[a-z]{2,}(?:\{[^{}]*\})*)$/i.test(before)) return undefined;
  const next = hint`write the formula in words or plain signs, such as 10², or put all of it between backticks`;
  return ['`{` of a formula', 'text', next];
}
