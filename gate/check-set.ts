import type { Facts } from './facts';
import type { FileProblem } from './problem';
import type { Site } from './rule';
import { setRules } from './rules/all';

/** What is wrong between files that are each sound. */
export function checkSet(files: readonly Facts[], site: Pick<Site, 'measured'>): FileProblem[] {
  return setRules.flatMap((rule) => [...rule(files, site)]);
}
