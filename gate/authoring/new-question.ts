import { isReserved } from '../../lib/content/kinds';
import { question as schema } from '../../lib/content/schema';
import { slugExpectation, slugLetters, slugLike } from '../../lib/content/slug';
import { type ProtocolVersion, protocolVersions } from '../../lib/mqtt/versions';
import { didYouMean, oneOf, quoted, refusal } from '../../lib/wording';
import { schemaProblems } from '../messages/schema-problems';
import { start, textOf } from '../problem';
import { hiddenCharacter } from '../read/characters';
import type { KnownContent } from './known-content';

// What an author types for a new question. Each function returns what was meant or throws an error of one line.

/** The question with one space between words and a "?" at its end. @throws {Error} when it is none, or is asked already */
export function readQuestion(text: string, { questions }: KnownContent): string {
  const words = text.trim().replace(/\s+/g, ' ');
  // Some write a space before the sign, or a sign of another script.
  const asked = words.replace(/[\s.!:;,?？！]+$/, '');
  const question = asked && `${asked}?`;
  const hidden = hiddenCharacter(question)?.code;
  if (hidden) throw refusal(`character ${hidden} in the question`, 'only characters that can be seen');
  const { error } = schema.pick({ question: true }).safeParse({ question });
  const data = { values: { question }, schema, locate: () => start, locateKey: () => start, sourceOf: () => question };
  const [problem] = schemaProblems(data, error?.issues ?? []);
  if (problem) throw new Error(textOf(problem));
  const twin = questions.find((known) => known.question?.toLowerCase() === question.toLowerCase());
  if (twin) throw refusal('question', `one that ${twin.path} does not ask`, 'improve that answer');
  return question;
}

/** The topic of that number in the list, from 1, of that name or title, or the only one with this in its name. @throws {Error} when there is none */
export function readTopic(text: string, { topics }: KnownContent): string {
  const name = text.trim().toLowerCase();
  const slugs = topics.map(({ slug }) => slug);
  if (name === '') throw refusal('absence of a topic', oneOf(slugs), 'a number, or a part of the name, is enough');
  const names = ({ slug, title = '' }: KnownContent['topics'][number]) => [slug, title.toLowerCase()];
  const exact = topics[Number(name) - 1] ?? topics.find((topic) => names(topic).includes(name));
  const parts = topics.filter((topic) => names(topic).some((known) => known.includes(name)));
  const found = exact ?? (parts.length === 1 ? parts[0] : undefined);
  if (found) return found.slug;
  if (parts.length > 1)
    throw refusal(`topic ${quoted(name)}`, oneOf(parts.map(({ slug }) => slug)), 'more than one has this in its name');
  const hint = didYouMean(name, slugs) ?? 'a new topic needs its file in topics/ first';
  throw refusal(`topic ${quoted(name)}`, oneOf(slugs), hint);
}

/** Whether somebody says yes; nothing means no. @throws {Error} when it is neither */
export function readConsent(text: string): boolean {
  const answer = text.trim().toLowerCase();
  if (/^(?:y|yes)$/.test(answer)) return true;
  if (/^(?:n|no)?$/.test(answer)) return false;
  throw refusal(`answer ${quoted(text.trim())}`, oneOf(['y', 'n']));
}

/** Versions in the order of the schema, each once. @throws {Error} for none, or one that does not exist */
export function readVersions(text: string): ProtocolVersion[] {
  const given = text.split(/[\s,;[\]'"]+/).filter(Boolean);
  const known: readonly string[] = protocolVersions;
  const stranger = given.find((version) => !known.includes(version));
  const hint = stranger && (didYouMean(stranger, known) ?? 'for example 3.1.1,5.0');
  if (stranger) throw refusal(`version ${quoted(stranger)}`, oneOf(known), hint);
  if (given.length === 0) throw refusal('absence of a version', oneOf(known), 'name at least one');
  return protocolVersions.filter((version) => given.includes(version));
}

/** @throws {Error} when the slug is not written as one, or is taken by a question, a former address or a page */
export function readSlug(text: string, { questions }: KnownContent): string {
  const slug = text.trim();
  if (slug === '') throw refusal('absence of a slug', slugLetters.replace('expected ', ''), 'name one with --slug');
  const refuse = (expected: string, hint: string) => refusal(`slug ${quoted(slug)}`, expected, hint);
  const expected = slugExpectation(slug);
  if (expected) {
    const proposal = slugLike(slug) ?? proposeSlug(slug);
    const sound = proposal !== slug && !slugExpectation(proposal);
    throw refuse(expected, sound ? `did you mean \`${proposal}\`?` : 'name one with --slug');
  }
  const taken = 'one that is not taken by';
  if (isReserved('Question', slug)) throw refuse(`${taken} the pages of the site`, 'take another with --slug');
  const owner = questions.find((known) => known.slug === slug || known.redirects.includes(slug));
  const what = owner?.slug === slug ? owner.path : `a redirect of ${owner?.path}`;
  if (owner) throw refuse(`${taken} ${what}`, 'take another with --slug, or improve that answer');
  return slug;
}

/** Characters of a proposed slug: longer addresses are cut in search results and hard to say. */
const longest = 50;

/** Words that an address must not end with when it was cut. */
const linking = /(?:-(?:a|an|and|are|as|at|by|can|do|does|for|from|if|in|is|it|my|of|on|or|that|the|to|when|with))+$/;

/** How addresses spell signs, for example `/faq/does-hash-match-the-parent-level`. */
const spelledSigns: readonly [sign: RegExp, text: string][] = [
  [/\bc\+\+/g, 'cpp'],
  [/\bc#/g, 'csharp'],
  [/#/g, ' hash '],
  [/\+/g, ' plus '],
  [/&/g, ' and '],
];

/** Latin letters that are no letter with a mark, so that Unicode does not take them apart. */
const spelledLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A slug made of the words of a question; `''` where letters of another script would be missing from it. */
export function proposeSlug(question: string): string {
  const spelled = spelledSigns.reduce((text, [sign, word]) => text.replace(sign, word), question.toLowerCase());
  const plain = spelled
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => spelledLetters[letter] ?? letter);
  if (/(?![a-z])\p{L}/u.test(plain)) return '';
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  return slug
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
    .replace(linking, '');
}
