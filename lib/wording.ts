import leven from 'leven';

/** What a message says: what was found, what was expected instead and, when there is one to name, the next step. */
type Wording = readonly [what: string, expected: string, hint?: string];

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

/** Hint that names the candidate most like `value`; undefined when none is near it. */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  const best = nearest(value, candidates);
  return best && `did you mean \`${best}\`?`;
}

/**
 * The candidate most like `value`; undefined when more than a third of its letters differ in all of them. So of three to
 * five letters one may differ, or two have changed places, and a shorter value only lacks an end or a sign between its letters,
 * or has one too many: `5` of `5.0`, `300ms` of `300`.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const small = value.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const distance = leven(small, other);
    if (distance < bestDistance && (distance <= value.length / 3 || isNear(small, other, distance)))
      [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Whether a text that is too short to be compared by what differs in it is meant to be another one all the same. */
function isNear(value: string, other: string, distance: number): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const sorted = (text: string) => [...text].sort().join('');
  if (distance > 2 || letters(value) === '') return false;
  return (
    other.startsWith(value) ||
    value.startsWith(other) ||
    letters(other) === letters(value) ||
    sorted(other) === sorted(value)
  );
}
