import type { Facts } from './facts';
import type { FileProblem } from './problem';
import { checkDestinations } from './rules/destinations';
import { checkFileNames } from './rules/file-names';
import { checkOneOfAKind } from './rules/one-of-a-kind';
import { checkSlugs } from './rules/slugs';

/** What is wrong between files that are each sound. */
export function checkSet(files: readonly Facts[]): FileProblem[] {
  return [checkFileNames, checkSlugs, checkOneOfAKind, checkDestinations].flatMap((rule) => rule(files));
}
