import { unexpected } from '../problem';
import { componentsNamed } from '../read/tree';
import type { BodyRule } from '../rule';
import { wrongCitation } from './references';

/** `<Spec>` cites a place that exists, as references do. */
export const checkSpecs: BodyRule = function* (body) {
  for (const { node, attributes } of componentsNamed(body, 'Spec')) {
    const { version, section, statement } = attributes;
    const wrong = wrongCitation(version, section, statement);
    if (wrong) yield unexpected(node, ...wrong.wording);
  }
};
