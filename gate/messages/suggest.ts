import leven from 'leven';

/** `3.1`, `3.1.1` or `5.0`: alternatives as a reader expects them. */
export function oneOf(values: Iterable<string>): string {
  const quoted = [...values].map((value) => `\`${value}\``);
  return quoted.length < 2 ? (quoted[0] ?? 'nothing') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The candidate most like `value`, if one is like it at all (a third of its letters may differ). */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(value.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = leven(value.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Hint for a mistyped word; undefined when nothing is near. */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(value, candidates);
  return candidate && `did you mean \`${candidate}\`?`;
}
