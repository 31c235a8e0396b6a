import { stemOf } from './stem';

/** Signs that stand for something in MQTT, by what people call them. */
const signs: ReadonlyMap<string, string> = new Map([
  ['#', 'hash'],
  ['+', 'plus'],
  ['/', 'slash'],
]);

/** Ways to say no, which texts and those who ask choose as they like: `receives no messages`, `never arrives`, `can't connect`. */
const negations: ReadonlySet<string> = new Set(
  `no not never nothing nobody none cannot can't don't doesn't didn't isn't aren't wasn't won't without unable`.split(
    ' ',
  ),
);

/** Codes as logs and programs write them: `rc=5`, `rc: 5`, `code 5`, `error 5`, `CONNACK 5`. */
const codes = /\b(?:rc|code|error|connack|status)(?:\s+(?:code|reason))?\s*[=:(]?\s*(\d{1,3})\b/g;

/** The letter in `v5` and `MQTTv5`. */
const versionSign = /(?<=\bmqtt|\b)v(?=\d)/gi;

/** A word with what belongs to it: `$SYS`, `mosquitto_sub`, `3.1.1`, `65,535`, `C++` is none. */
const words = /\$?[\p{L}\p{N}]+(?:['’]\p{L}+|_[\p{L}\p{N}]+|[.,](?=\d)\p{N}+)*/gu;

/**
 * Cuts a text into the words by which it is found, in the order in which they stand; the same for what is searched and for what is
 * searched for. Names are found whole and by their parts: `mosquitto_sub`, `CallbackAPIVersion`, `mqttv5`.
 */
export function tokensOf(text: string): string[] {
  // A soft hyphen, which what is pasted may hold, is within a word.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\xad]/gu, '')
    .replace(versionSign, ' ');
  return [...codesIn(plain), ...signsIn(plain), ...wordsIn(plain).flatMap(({ word }) => tokensOfWord(word))];
}

/** The written words of a text, and where each begins. */
export function wordsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(words)].map(({ 0: word, index: at }) => ({ word, at }));
}

const codesIn = (text: string) => [...text.toLowerCase().matchAll(codes)].map(([, number]) => `rc=${number}`);

/** Signs that stand alone, or as a level of a topic. */
function signsIn(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((part) => (signs.has(part) ? [part] : part.split('/')))
    .flatMap((level) => signs.get(level.replace(/[.,;:?!)"'`]+$/, '')) ?? [])
    .map(stemOf);
}

/** The words that a written word is found by: itself, and its parts where it has any. */
export function tokensOfWord(word: string): readonly string[] {
  const known = tokensOfWords.get(word);
  if (known) return known;
  const tokens = cutWord(word);
  tokensOfWords.set(word, tokens);
  return tokens;
}

/** Words repeat, and to cut one takes longer than to remember it. */
const tokensOfWords = new Map<string, readonly string[]>();

function cutWord(word: string): string[] {
  const whole = word.toLowerCase().replace(/['’]s$/, '');
  if (negations.has(whole)) return ['not'];
  if (/^\d/.test(whole)) return [numberOf(whole)];
  const parts = word
    .split('_')
    .flatMap(partsOf)
    .map((part) => part.toLowerCase());
  if (parts.length < 2) return [stemOf(whole)];
  return [whole.replaceAll('_', ''), ...parts.filter((part) => part.length > 1 || /\d/.test(part)).map(stemOf)];
}

/** The words in a name such as `CallbackAPIVersion` or `qos1`. `QoS` and `IoT` are one word, whatever their letters. */
function partsOf(name: string): string[] {
  const [, letters, digit] = /^(\p{L}{3,})(\d)$/u.exec(name) ?? [];
  if (letters && digit) return [...partsOf(letters), digit];
  const parts = name.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return parts.every(({ length }) => length > 2) ? parts : [name];
}

/** A number is the same with a comma, and a version with a point and a zero. */
function numberOf(text: string): string {
  return text.replaceAll(',', '').replace(/^(\d)\.0$/, '$1');
}
