import type { Facts } from './facts';
import type { FileProblem } from './problem';
import { setRules } from './rules/all';

/** What is wrong between files that are each sound. */
export function checkSet(files: readonly Facts[]): FileProblem[] {
  return setRules.flatMap((rule) => [...rule(files)]);
}
