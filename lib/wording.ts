import leven from 'leven';

/** What a message says: what was found, what was expected instead and, when there is one to name, the next step. */
export type Wording = readonly [what: string, expected: string, hint?: string | undefined];

/** An error in the one form that all messages have. */
export function refusal(...[what, expected, hint]: Wording): Error {
  return new Error(`Unexpected ${what}, expected ${expected}${hint ? ` - ${hint}` : ''}`);
}

/** A piece of what somebody wrote, for a message: between backticks, and cut where it is too long to be read. */
export function quoted(text: string): string {
  return `\`${text.slice(0, 60)}\``;
}

/** `3.1`, `3.1.1` or `5.0`: alternatives as a reader expects them. */
export function oneOf(values: Iterable<string>): string {
  const quoted = [...values].map((value) => `\`${value}\``);
  return quoted.length < 2 ? (quoted[0] ?? 'nothing') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** Hint that names the candidate most like `value`; undefined when more than a third of its letters differ in all of them. */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(value.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = leven(value.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best && `did you mean \`${best}\`?`;
}
