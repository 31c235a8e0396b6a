import { literalAttributes } from '../../lib/content/mdx-element';
import { quoted } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { unexpected } from '../problem';
import { componentsOf } from '../read/tree';
import type { DocumentRule } from '../rule';

/** `<Reference>` names a reference of its own file. */
export const checkCitations: DocumentRule = function* (body, { values }) {
  const references: unknown[] = Array.isArray(values.references) ? values.references : [];
  const names = references.flatMap((reference) => {
    const { name } = (reference ?? {}) as Record<string, unknown>;
    return typeof name === 'string' ? name : [];
  });
  for (const { node } of componentsOf(body)) {
    const { name } = literalAttributes(node);
    if (node.name !== 'Reference' || typeof name !== 'string' || names.includes(name)) continue;
    const next = didYouMean(name, names) ?? hint`write { name: ${name}, title: ..., url: ... } for it there`;
    yield unexpected(
      node,
      `reference ${quoted(name)} of \`<Reference>\``,
      'the `name` of one of the `references`',
      next,
    );
  }
};
