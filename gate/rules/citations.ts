import { slugPattern } from '../../lib/content/slug';
import { quoted } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { unexpected } from '../problem';
import { citationsIn, namedReferences } from '../read/citations';
import type { DocumentRule } from '../rule';

/** `<Reference>` names a reference of its own file. */
export const checkCitations: DocumentRule = function* (body, data) {
  const names = namedReferences(data).map(({ value }) => value);
  for (const { node, name } of citationsIn(body)) {
    // What is no slug is the affair of the component.
    if (names.includes(name) || !slugPattern.test(name)) continue;
    const next = didYouMean(name, names) ?? hint`write { name: ${name}, title: ..., url: ... } for it there`;
    yield unexpected(
      node,
      `reference ${quoted(name)} of \`<Reference>\``,
      'the `name` of one of the `references`',
      next,
    );
  }
};
