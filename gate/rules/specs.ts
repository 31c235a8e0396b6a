import { literalAttributes } from '../../lib/content/mdx-element';
import { unexpected } from '../problem';
import { componentsOf } from '../read/tree';
import type { BodyRule } from '../rule';
import { wrongCitation } from './references';

/** What `<Spec>` cites inside a sentence exists, too. */
export const checkSpecs: BodyRule = function* (body) {
  for (const { node } of componentsOf(body)) {
    const { version, section, statement } = literalAttributes(node);
    const wrong = node.name === 'Spec' ? wrongCitation(version, section, statement) : undefined;
    if (wrong) yield unexpected(node, ...wrong.wording);
  }
};
