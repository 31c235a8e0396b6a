import { stemOf } from './stem';
import { expansionsOf, relatedTo, tellingTokensOf } from './thesaurus';
import { tokensOf } from './tokens';
import { typosAllowed, typosBetween } from './typos';
import type { Vocabulary } from './vocabulary';

/** What somebody may mean with a word: words that texts have, and how sure it is, from 0 to 1. */
export type Meaning = ReadonlyMap<string, number>;

/** How sure each way is in which a word may be meant. */
const sure = {
  itself: 1,
  joined: 1,
  split: 0.9,
  expanded: 0.85,
  beginning: 0.8,
  typo: 0.75,
  mistaken: 0.4,
  related: 0.45,
};

/** Words that a beginning may go on to: the shortest ones. */
const mostBeginnings = 50;

/** The words of a query that say what it is about; all of them when none does. */
export function tellingWords(query: string): string[] {
  const telling = tellingTokensOf(query);
  return [...new Set(telling.length > 0 ? telling : tokensOf(query))];
}

/** What the words of a query may mean, word by word, among those that texts have. */
export function meaningsOf(words: readonly string[], vocabulary: Vocabulary): Meaning[] {
  return words.map((word, index) => {
    const joined = [word + (words[index + 1] ?? '-'), (words[index - 1] ?? '-') + word];
    return meaningOf(word, joined, vocabulary);
  });
}

function meaningOf(word: string, joined: readonly string[], vocabulary: Vocabulary): Meaning {
  const meaning = new Map<string, number>();
  const add = (others: readonly string[], certainty: number) => {
    for (const other of others)
      if (vocabulary.has(other) && certainty > (meaning.get(other) ?? 0)) meaning.set(other, certainty);
  };
  add([word], sure.itself);
  // What is written apart may be one word elsewhere: `web socket`.
  add(joined, sure.joined);
  add(expansionsOf(word), sure.expanded);
  const known = meaning.size > 0;
  const longer = vocabulary.startingWith(word).sort((a, b) => a.length - b.length);
  for (const other of longer.slice(0, mostBeginnings)) add([other], (sure.beginning * word.length) / other.length);
  const related = relatedTo(word);
  if (!known) add(partsOf(word, vocabulary), sure.split);
  // Who writes a word that we know has not mistyped another one.
  if (!known && related.length === 0)
    for (const [other, typos] of alike(word, vocabulary))
      add([other], (other[0] === word[0] ? sure.typo : sure.mistaken) / typos);
  add(related, sure.related);
  return meaning;
}

/** `keepalive` where texts have `keep alive`. */
function partsOf(word: string, vocabulary: Vocabulary): string[] {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)].map(stemOf);
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return [];
}

/**
 * Words that this one may be with a slip of the finger, with the number of slips. Few people mistype the first letter, so the others are looked
 * through only when none begins with it. Numbers and codes are what they are.
 */
function alike(word: string, vocabulary: Vocabulary): [word: string, typos: number][] {
  const limit = typosAllowed(word.length);
  if (limit === 0 || /\d/.test(word)) return [];
  const among = (words: readonly string[]) =>
    words
      .map((other): [string, number] => [other, typosBetween(word, other, limit)])
      .filter(([, typos]) => typos <= limit);
  const near = among(vocabulary.startingWith(word.slice(0, 1)));
  return near.length > 0 ? near : among(vocabulary.words());
}
