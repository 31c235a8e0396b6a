import { didYouMean as nearest } from '../lib/wording';

/** The next step of an author. Only `hint` and `didYouMean` make one, so that a test can follow every one there is (`hints.test.ts`). */
export type Hint = string & { readonly made: 'by hint' };

/** Makes a text a hint: hint`delete it`. Whoever adds one adds a sample to `hints.test.ts` that shows where it leads. */
export function hint(parts: TemplateStringsArray, ...values: readonly (string | number)[]): Hint {
  return String.raw({ raw: parts }, ...values) as Hint;
}

/** Hint that names what is meant, where that is known. */
export const meantHint = (meant: string): Hint => hint`did you mean \`${meant}\`?`;

/** Hint that names the candidate most like `value`; undefined when none is like it. */
export function didYouMean(value: string, candidates: Iterable<string>): Hint | undefined {
  return nearest(value, candidates) as Hint | undefined;
}
