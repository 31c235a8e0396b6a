import { literalAttributes } from '../../lib/content/mdx-element';
import type { BodyRule, Finding } from '../rule';
import { startOf, visitWords } from '../read/tree';
import { citationProblems, isSpec } from './references';

/** What `<Spec>` cites inside a sentence exists, too. */
export const checkSpecs: BodyRule = (body) => {
  const findings: Finding[] = [];
  visitWords(body, (element) => {
    const { version, section, statement } = literalAttributes(element);
    if (element.name !== 'Spec' || !isSpec(version) || typeof section !== 'string') return;
    for (const { message, hint } of citationProblems(
      version,
      section,
      typeof statement === 'string' ? statement : undefined,
    )) {
      findings.push({ ...startOf(element), message, hint });
    }
  });
  return findings;
};
