import type { KeptEntry } from './entry';
import { type Meaning, meaningsOf } from './meanings';
import { decodeList } from './posting-list';
import { tellingTokensOf } from './thesaurus';
import { tokensOfWord, wordsIn } from './tokens';
import type { Vocabulary } from './vocabulary';

/** How much more an answer counts to a question that begins as the query does: `what`, `how`, `why`. */
const sameBeginningCounts = 1.3;

/** What a query asks for: what each of its words may mean, and how much the word counts. */
export interface Asked {
  words: readonly string[];
  meanings: readonly Meaning[];
  weights: readonly number[];
  vocabulary: Vocabulary;
  /** The word that makes a question of it; undefined for a query that is none. */
  beginning: string | undefined;
}

/** An entry that was found, by its number. */
export interface Found {
  entry: number;
  score: number;
  /** How much of the query it has, from 0 to 1. */
  share: number;
}

/** How much more an entry counts that is called exactly what was asked for. */
const nameCounts = 2;

/** The same for what is no answer: it has little but its name, and most people look for an answer. */
const otherNameCounts = 1;

/** How much it counts to have all of a query rather than a part; 0 would be nothing at all. */
const completeness = 0.3;

/** @param words - those of the query that tell what it is about */
export function askedBy(query: string, words: readonly string[], vocabulary: Vocabulary): Asked {
  const meanings = meaningsOf(words, vocabulary);
  const wholes = namesWithParts(query);
  return {
    words,
    meanings,
    vocabulary,
    beginning: beginningOf(query),
    weights: meanings.map((meaning, index) =>
      // No text has `qos2`, but the parts that it stands for.
      meaning.size === 0 && wholes.has(words[index] ?? '') ? 0 : weightOf(meaning, vocabulary),
    ),
  };
}

/** Words that are found by their parts as well, whole. */
const namesWithParts = (query: string) =>
  new Set(
    wordsIn(query)
      .map(({ word }) => tokensOfWord(word))
      .filter(({ length }) => length > 1)
      .map(([whole]) => whole),
  );

/** Rare words count more than frequent ones. A word counts as much as what it most likely means. */
function weightOf(meaning: Meaning, vocabulary: Vocabulary): number {
  const [most] = [...meaning].sort(([, a], [, b]) => b - a);
  return vocabulary.rarity(most?.[0] ?? '');
}

/** The entries that have words of a query, best first. Each word counts once for an entry, as what it most likely means there. */
export function entriesWith({ meanings, weights, vocabulary }: Asked): Found[] {
  const whole = sumOf(weights);
  const found = new Map<number, Found>();
  for (const [index, meaning] of meanings.entries()) {
    const weight = weights[index] ?? 0;
    for (const [entry, counts] of countsOf(meaning, weight, vocabulary)) {
      const { score, share } = found.get(entry) ?? { score: 0, share: 0 };
      found.set(entry, { entry, score: score + counts, share: share + weight / whole });
    }
  }
  return [...found.values()].sort(byScore);
}

/** What a word of a query counts for each entry. */
function countsOf(meaning: Meaning, weight: number, vocabulary: Vocabulary): Map<number, number> {
  const most = new Map<number, number>();
  for (const [word, certainty] of meaning) {
    // A rare word counts no more than the frequent one for which it stands.
    const counts = certainty * Math.min(1, weight / vocabulary.rarity(word));
    decodeList(vocabulary.listOf(word), (entry, level) => {
      const says = level ** 2 * counts;
      if (says > (most.get(entry) ?? 0)) most.set(entry, says);
    });
  }
  return most;
}

/** Puts first what is called what was asked for. @param entryOf - an entry by its number */
export function rankedByName(found: readonly Found[], asked: Asked, entryOf: (entry: number) => KeptEntry): Found[] {
  return found
    .map((one) => {
      const { kind, title, keywords } = entryOf(one.entry);
      const closeness = Math.max(...[title, ...keywords].map((name) => closenessOf(name, asked)));
      const named = 1 + closeness * (kind === 'question' ? nameCounts : otherNameCounts);
      const alike = asked.beginning && beginningOf(title) === asked.beginning ? sameBeginningCounts : 1;
      return { ...one, score: one.score * one.share ** completeness * named * alike };
    })
    .sort(byScore);
}

const beginningOf = (question: string) =>
  /^(?:what(?='s| is| are)|how|why|which|who|when|where|can|does)\b/.exec(question.trim().toLowerCase())?.[0];

/** How close a query comes to a name: 1 when both have the same words, 0 when they share none. */
export function closenessOf(name: string, { meanings, weights, vocabulary }: Asked): number {
  const words = wordsOfName(name);
  const shared = sumOf(
    meanings.map(
      (meaning, index) => (weights[index] ?? 0) * Math.max(0, ...words.map((word) => meaning.get(word) ?? 0)),
    ),
  );
  const all = sumOf(weights) + sumOf(words.map((word) => vocabulary.rarity(word))) - shared;
  return shared > 0 ? Math.min(1, shared / all) : 0;
}

/** Names are asked for again with every key. */
const wordsOfNames = new Map<string, readonly string[]>();

function wordsOfName(name: string): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known) return known;
  const words = [...new Set(tellingTokensOf(name))];
  wordsOfNames.set(name, words);
  return words;
}

const byScore = (a: Found, b: Found) => b.score - a.score || a.entry - b.entry;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
