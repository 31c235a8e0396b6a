/** American spellings of what British English writes otherwise; some turn into no word at all, on both sides alike. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ations|e|ed|er|ers|es|ing)$/, 'iz$1'],
  [/(.{2})our(s|ed|ing|al)?$/, '$1or$2'],
  [/(.{2})tre(s?)$/, '$1ter$2'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ogue(s?)$/, 'og$1'],
  [/yse(d|s)?$/, 'yze$1'],
];

/** Ends that a word may lose and mean the same thing, the longest first. */
const ends = ['ations', 'ation', 'ings', 'ing', 'ers', 'er', 'ors', 'or', 'ed', 'es', 'ly', 's', 'e'];

/** Words whose forms share no stem that letters show. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    subscription: 'subscrib',
    subscriptions: 'subscrib',
    lost: 'los',
    sent: 'send',
    kept: 'keep',
    bytes: 'byt',
    sizes: 'siz',
    sized: 'siz',
  }),
);

/**
 * The part of a word that its forms share: `authorised` and `authorize`, `subscribing` and `subscribers`. Short words and codes stay
 * as they are, and so does what is no English word.
 *
 * @param word - in small letters
 */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const spelled = spellings.reduce((text, [pattern, to]) => text.replace(pattern, to), word);
  const single = spelled.replace(/([^s])s$/, '$1').replace(/ie$/, 'y');
  const end = ends.find((ending) => single.endsWith(ending) && single.length - ending.length >= 3);
  const stem = end ? single.slice(0, -end.length) : single;
  // `stopped`, `dropping`; not `install`, `pass`.
  return end && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
