import { fieldsFor } from '../../lib/content/field-roles';
import { hint } from '../hint';
import { unexpected } from '../problem';
import type { Mention } from '../read/mentions';
import type { SetRule } from '../rule';

/** Titles and descriptions tell pages apart, in lists and in search results; topics have places of their own. */
export const checkOneOfAKind: SetRule = function* (files) {
  const owners = new Map<string, string>();
  const claim = (key: string, path: string) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, path);
    return owner;
  };
  for (const { path, names, order } of files) {
    for (const name of names) {
      const owner = claim(keyOf(name), path);
      const next = hint`say what is different, or make one of the two`;
      if (owner) yield { path, ...unexpected(name, `\`${name.field}\` that ${owner} has too`, 'one of its own', next) };
    }
    for (const place of order) {
      const owner = claim(`order: ${place.value}`, path);
      const what = `order ${place.value} that ${owner} has too`;
      if (owner) yield { path, ...unexpected(place, what, 'a place of its own', hint`take the next free number`) };
    }
  }
};

/** A short answer and the description of a topic are the same thing to search engines, so they share their keys. */
function keyOf({ field, value }: Mention): string {
  const kind = fieldsFor('summary').includes(field) ? 'summary' : field;
  return `${kind}: ${value.trim().toLowerCase().replace(/\s+/g, ' ')}`;
}
