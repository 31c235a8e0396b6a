import { slugPattern } from '../../lib/content/slug';
import { didYouMean, hint } from '../hint';
import { unexpected } from '../problem';
import { componentsNamed } from '../read/tree';
import type { BodyRule } from '../rule';

/** `<Measured>` stands in an answer, and names a behaviour that is measured. */
export const checkMeasured: BodyRule = function* (body, { measured: { probes } }, kind) {
  for (const { node, attributes } of componentsNamed(body, 'Measured')) {
    const { probe } = attributes;
    if (typeof probe !== 'string') continue;
    if (kind !== 'Question')
      yield unexpected(node, '<Measured> in a term', 'it in answers only', hint`link to its page instead`);
    // What is no slug is the affair of the component.
    else if (slugPattern.test(probe) && !probes.includes(probe))
      yield unexpected(
        node,
        `probe \`${probe}\``,
        'the name of a file below measured/probes',
        didYouMean(probe, probes) ?? hint`npm run measure -- --list names them`,
      );
  }
};
