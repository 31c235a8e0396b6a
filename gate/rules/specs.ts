import { literalAttributes } from '../../lib/content/mdx-element';
import type { Problem } from '../problem';
import { startOf, visitComponents } from '../read/tree';
import type { BodyRule } from '../rule';
import { citationProblems, isSpec } from './references';

/** What `<Spec>` cites inside a sentence exists, too. */
export const checkSpecs: BodyRule = (body) => {
  const problems: Problem[] = [];
  visitComponents(body, (element) => {
    const { version, section, statement } = literalAttributes(element);
    if (element.name !== 'Spec' || !isSpec(version) || typeof section !== 'string') return;
    for (const { message, hint } of citationProblems(
      version,
      section,
      typeof statement === 'string' ? statement : undefined,
    )) {
      problems.push({ ...startOf(element), message, hint });
    }
  });
  return problems;
};
