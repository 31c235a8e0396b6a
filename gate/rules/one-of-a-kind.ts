import { fieldsFor } from '../../lib/content/field-roles';
import { slugPattern } from '../../lib/content/slug';
import { descriptionOf } from '../../lib/description';
import type { Facts } from '../facts';
import { hint } from '../hint';
import { start, unexpected } from '../problem';
import type { Mention } from '../read/mentions';
import type { SetRule } from '../rule';

/** Titles and descriptions tell pages apart, in lists and in search results; topics have places of their own. */
export const checkOneOfAKind: SetRule = function* (files) {
  const owners = new Map<string, string>();
  const free = 1 + Math.max(0, ...files.flatMap(({ order }) => order.map(({ value }) => Number(value))));
  const titles = termsByName(files);
  const claim = (key: string, path: string) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, path);
    return owner;
  };
  // Of two copies the one whose name is sound is the original: `qos-levels copy.mdx` has none.
  const isOdd = ({ slug }: Facts) => Number(!slugPattern.test(slug));
  for (const { path, kind, names, otherNames, order } of [...files].sort((a, b) => isOdd(a) - isOdd(b))) {
    const original = kind === 'Topic' ? undefined : originalOf(names, owners);
    // Of two files of one name slugs.ts says it.
    if (original && original.split('/').at(-1) !== path.split('/').at(-1)) {
      const next = hint`delete one of the two, or write what is meant to stand in it`;
      yield { path, ...unexpected(names[0] ?? start, `copy of ${original}`, 'each text once', next) };
    }
    for (const name of original ? [] : names) {
      const owner = claim(keyOf(name), path);
      const next = hint`say what is different, or make one of the two`;
      const twin = isSummary(name) ? claim(beginningOf(name), path) : undefined;
      if (owner) yield { path, ...unexpected(name, `\`${name.field}\` that ${owner} has too`, 'one of its own', next) };
      else if (twin)
        yield {
          path,
          ...unexpected(
            name,
            `\`${name.field}\` that begins as that of ${twin}`,
            'another beginning, because search results show no more',
            hint`begin with what is different`,
          ),
        };
    }
    for (const name of otherNames) {
      const owner = titles.get(plain(name.value));
      if (owner === undefined || owner === path) continue;
      const next = hint`delete it here, or make one of the two`;
      yield { path, ...unexpected(name, `\`${name.field}\` that is the name of ${owner}`, 'another name', next) };
    }
    for (const place of order) {
      const owner = claim(`order: ${place.value}`, path);
      const what = `order ${place.value} that ${owner} has too`;
      if (owner) yield { path, ...unexpected(place, what, 'a place of its own', hint`take ${free}, which is free`) };
    }
  }
};

/** Terms by their names: another term that is also called so would be the same thing. */
function termsByName(files: readonly Facts[]): ReadonlyMap<string, string> {
  const ownTitles = fieldsFor('title');
  return new Map(
    files.flatMap(({ kind, path, names }) =>
      kind !== 'Term'
        ? []
        : names.flatMap(({ field, value }) => (ownTitles.includes(field) ? [[plain(value), path] as const] : [])),
    ),
  );
}

/** The file that has all of these names. */
function originalOf(names: readonly Mention[], owners: ReadonlyMap<string, string>): string | undefined {
  const found = new Set(names.map((name) => owners.get(keyOf(name))));
  return names.length > 1 && found.size === 1 ? [...found][0] : undefined;
}

const summaries = fieldsFor('summary');

const isSummary = ({ field }: Mention) => summaries.includes(field);

/** Takes a function to be asked once of each text: while somebody writes, all but one are the same after each save. */
function once(make: (mention: Mention) => string): (mention: Mention) => string {
  const made = new WeakMap<Mention, string>();
  return (mention) => {
    const known = made.get(mention) ?? make(mention);
    made.set(mention, known);
    return known;
  };
}

/** What search results show of a summary. */
const beginningOf = once(({ value }) => `beginning: ${plain(descriptionOf(value.trim()))}`);

/** A text without what somebody else writes otherwise: quotation marks, and a space before a "?". */
const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/["'`“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[!?,.;:](?: |$))/g, '');

/** A short answer and the description of a topic are the same thing to search engines, so they share their keys. */
const keyOf = once((mention) => `${isSummary(mention) ? 'summary' : mention.field}: ${plain(mention.value)}`);
