import { isReserved } from '../../lib/content/kinds';
import { question as schema } from '../../lib/content/schema';
import { slugExpectation } from '../../lib/content/slug';
import { type ProtocolVersion, protocolVersions } from '../../lib/mqtt/versions';
import { didYouMean, oneOf } from '../../lib/suggest';
import { schemaProblems } from '../messages/schema-problems';
import { start, textOf } from '../problem';
import { hiddenCharacter } from '../read/characters';
import type { KnownContent } from './known-content';

// What an author types for a new question. Each function returns what was meant or throws an error of one line.

/** The question with one space between words and a "?" at its end. @throws {Error} when it is none, or is asked already */
export function readQuestion(text: string, { questions }: KnownContent): string {
  const words = text.trim().replace(/\s+/g, ' ');
  const question = words === '' || words.endsWith('?') ? words : `${words.replace(/[.!:;,]+$/, '')}?`;
  const hidden = hiddenCharacter(question)?.code;
  if (hidden)
    throw new Error(`Unexpected character ${hidden} in the question, expected only characters that can be seen`);
  const { error } = schema.pick({ question: true }).safeParse({ question });
  const data = { values: { question }, schema, locate: () => start, locateKey: () => start };
  const [problem] = schemaProblems(data, error?.issues ?? []);
  if (problem) throw new Error(textOf(problem));
  const twin = questions.find((known) => known.question?.toLowerCase() === question.toLowerCase());
  if (twin) throw new Error(`Unexpected question, expected one that ${twin.path} does not ask - improve that answer`);
  return question;
}

/** @throws {Error} when there is no such topic */
export function readTopic(text: string, { topics }: KnownContent): string {
  const name = text.trim();
  const slugs = topics.map(({ slug }) => slug);
  if (slugs.includes(name)) return name;
  // Whoever reads the list may type the title that stands in it.
  const titled = topics.find(({ title }) => title?.toLowerCase() === name.toLowerCase());
  if (titled) return titled.slug;
  throw new Error(
    `Unexpected topic \`${name}\`, expected ${oneOf(slugs)} - ${didYouMean(name, slugs) ?? 'a new topic needs its file in topics/ first'}`,
  );
}

/** Versions in the order of the schema, each once. @throws {Error} for none, or one that does not exist */
export function readVersions(text: string): ProtocolVersion[] {
  const given = text.split(/[\s,]+/).filter(Boolean);
  const stranger = given.find((version) => !protocolVersions.some((known) => known === version));
  const expected = oneOf(protocolVersions);
  if (stranger !== undefined) {
    const hint = didYouMean(stranger, protocolVersions) ?? 'put commas between them';
    throw new Error(`Unexpected version \`${stranger}\`, expected ${expected} - ${hint}`);
  }
  if (given.length === 0) throw new Error(`Unexpected absence of a version, expected ${expected} - name at least one`);
  return protocolVersions.filter((version) => given.includes(version));
}

/** @throws {Error} when the slug is not written as one, or is taken by a question, a former address or a page */
export function readSlug(text: string, { questions }: KnownContent): string {
  const slug = text.trim();
  const expected = slugExpectation(slug);
  if (expected) {
    const proposal = proposeSlug(slug);
    const hint =
      proposal && proposal !== slug && !slugExpectation(proposal)
        ? `did you mean \`${proposal}\`?`
        : 'name one with --slug';
    throw new Error(`Unexpected slug \`${slug}\`, expected ${expected} - ${hint}`);
  }
  if (isReserved('Question', slug))
    throw new Error(
      `Unexpected slug \`${slug}\`, expected one that is not taken by the pages of the site - take another with --slug`,
    );
  const owner = questions.find((known) => known.slug === slug || known.redirects.includes(slug));
  if (!owner) return slug;
  const taken = owner.slug === slug ? owner.path : `a redirect of ${owner.path}`;
  throw new Error(
    `Unexpected slug \`${slug}\`, expected one that is not taken by ${taken} - take another with --slug, or improve that answer`,
  );
}

/** Characters of a proposed slug: longer addresses are cut in search results and hard to say. */
const longest = 50;

/** Words that an address must not end with when it was cut. */
const linking = /(?:-(?:a|an|and|are|as|at|by|can|do|does|for|from|if|in|is|it|my|of|on|or|that|the|to|when|with))+$/;

/** A slug made of the words of a question; `''` when it has no Latin letter or digit. */
export function proposeSlug(question: string): string {
  const slug = question
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  return slug
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
    .replace(linking, '');
}
