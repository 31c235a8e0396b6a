import { literalAttributes } from '../../lib/content/mdx-element';
import { unexpected } from '../problem';
import { componentsOf } from '../read/tree';
import type { BodyRule } from '../rule';
import { wrongCitation } from './references';

/** `<Spec>` cites a place that exists, as references do. */
export const checkSpecs: BodyRule = function* (body) {
  for (const { node } of componentsOf(body)) {
    const { version, section, statement } = literalAttributes(node);
    const wrong = node.name === 'Spec' ? wrongCitation(version, section, statement) : undefined;
    if (wrong) yield unexpected(node, ...wrong.wording);
  }
};
