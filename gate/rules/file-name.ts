import { isReserved, type PlacedKind } from '../../lib/content/kinds';
import { slugExpectation, slugLike } from '../../lib/content/slug';
import { hint } from '../hint';
import { type Problem, start, unexpected } from '../problem';

/** The name of a file, and of the folder of a topic, becomes an address or an id. */
export function* checkFileName({ kind, slug, topic }: PlacedKind): Iterable<Problem> {
  const refuse = (name: string, expected: string) => {
    const meant = slugLike(name) ?? slugLike(withHyphens(name));
    const next = meant && meant !== name ? hint`rename it to ${meant}` : hint`rename it`;
    return unexpected(start, `name \`${name}\``, expected, next);
  };
  for (const name of topic === undefined ? [slug] : [topic, slug]) {
    const expected = slugExpectation(name);
    if (expected) yield refuse(name, expected);
  }
  if (isReserved(kind.name, slug)) yield refuse(slug, 'one that is not taken by the pages of the site');
}

/** A name with hyphens for other signs; letters of other alphabets stay, for nobody can tell which are meant. */
function withHyphens(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}
