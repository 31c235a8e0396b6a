import { anchorOf } from '@/lib/search/entry';
import type { Asked } from '@/lib/search/find';
import type { SearchResults } from '@/lib/search/searcher';
import { element } from '../element';
import { marked, markedWithCode } from './marked';
import type { SearchSettings } from './settings';

/** The options of a list of results: a link for each result, and one more for the heading that comes closest. */
export function optionsOf(
  { results, asked }: SearchResults,
  { base, words }: Pick<SearchSettings, 'base' | 'words'>,
): HTMLAnchorElement[] {
  const found = wordsToMark(asked);
  return results
    .flatMap(({ entry, place }) => {
      const { kind, title, answer, path, topic, versions = [] } = entry;
      const about = [
        topic ?? words.kinds[kind],
        ...(versions.length > 0 ? [words.versions.replace('#', versions.join(', '))] : []),
      ];
      const option = element(
        'a',
        { href: base + path },
        element('b', {}, ...marked(title, found)),
        element('span', {}, ...markedWithCode(answer, found)),
        element('small', {}, about.join(' · ')),
      );
      if (!place) return [option];
      const at = `${base}${path}#${place.id ?? anchorOf(place.title)}`;
      const inside = element('a', { href: at, className: 'place' }, `${words.inside} `, ...marked(place.title, found));
      return [option, inside];
    })
    .map((option, index) => Object.assign(option, { role: 'option', id: `search-${index}`, tabIndex: -1 }));
}

/** What somebody has typed, has begun to type, or surely means. Words that are merely related would puzzle. */
function wordsToMark({ words, meanings }: Asked): ReadonlySet<string> {
  const all = meanings.flatMap((meaning) => [...meaning]);
  const sure = all.filter(([word, certainty]) => certainty > 0.5 || words.some((typed) => word.startsWith(typed)));
  return new Set(sure.map(([word]) => word));
}
