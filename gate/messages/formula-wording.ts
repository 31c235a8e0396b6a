import type { Root } from 'mdast';
import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import type { Wording } from '../problem';
import { nodesOfType } from '../read/tree';

/** What is wrong with a `{` of a formula of LaTeX, such as `2^{28}` or `\\frac{1}{2}`; undefined for any other. @param before - the text in front of it */
export function formulaWording(before: string): Wording | undefined {
  if (!/(?:\^|\\[a-z]{2,}(?:\{[^{}]*\})*)$/i.test(before)) return undefined;
  const next = hint`write the formula in words or plain signs, such as 10², or put all of it between backticks`;
  return ['`{` of a formula', 'text', next];
}

/** A formula of LaTeX as a whole, and where it stands in the source. */
export interface Formula {
  begin: number;
  end: number;
  wording: Wording;
}

/** Formulas between the signs that LaTeX has for their ends: dollars, `\(` and `\)`, or `\[` and `\]`. */
const whole =
  /\$\$[^$]+\$\$|(?<![\w$\\])\$(?=\S)[^$\n]*[^\s$\\]\$(?![\w$])|\\\([^\n]*?\\\)|\\\[(?:(?!\n[ \t]*\n|\\\])[\s\S])*\\\]/g;

/** Formulas with braces, each of which Markdown takes for a program. Of such a formula one thing is to be said, and not one of each brace. */
export function bracedFormulas(body: Root, source: string): Formula[] {
  const braces = nodesOfType(body, 'mdxTextExpression').flatMap(({ position }) => position?.start.offset ?? []);
  if (braces.length === 0) return [];
  return [...source.matchAll(whole)].flatMap(({ 0: text, index: begin }) => {
    const end = begin + text.length;
    const isFormula = /\\[a-z]{2}|[\^_]\{/i.test(text) && !/\n[ \t]*\n/.test(text);
    if (!isFormula || !braces.some((brace) => begin < brace && brace < end)) return [];
    const next = hint`write it in words or plain signs, such as 10², or put it between backticks`;
    return { begin, end, wording: [`formula ${quoted(text.replaceAll('\n', ' '))}`, 'text or code', next] };
  });
}

/** The formula around a place of the source; undefined when there is none. */
export function formulaAt(formulas: readonly Formula[], offset: number): Formula | undefined {
  return formulas.find(({ begin, end }) => begin <= offset && offset < end);
}
