import { fieldsFor } from '../../lib/content/field-roles';
import { isReserved } from '../../lib/content/kinds';
import { topicId } from '../../lib/content/page-ids';
import { slugPattern } from '../../lib/content/slug';
import { type Facts, ofKind } from '../facts';
import { didYouMean, type Hint, hint } from '../hint';
import { type FileProblem, start, unexpected } from '../problem';
import type { SetRule } from '../rule';
import { isTold, type LostName, lostNames } from './lost-names';

/** Each slug, present or former, leads to one question; lists name questions that exist, and a topic its own. */
export const checkSlugs: SetRule = function* (files) {
  const questions = ofKind(files, 'Question');
  const topics = ofKind(files, 'Topic');
  const owners = new Map(topics.map(({ slug, path }) => [topicId(slug), `the id of ${path} on /faq`]));
  for (const { path, slug, names } of questions) {
    const owner = owners.get(slug);
    if (!owner) {
      owners.set(slug, path);
      continue;
    }
    const isCopy = questions.some((other) => other.path === owner && sameNames(other.names, names));
    const apart = isCopy ? hint`delete one of the two files` : hint`rename one of the two files`;
    const next = owner.startsWith('the id') ? hint`rename it` : apart;
    yield { path, ...unexpected(start, `slug \`${slug}\``, `one that is not taken by ${owner}`, next) };
  }
  for (const { path, slug, formerSlugs } of questions) {
    // Of a second file of one slug that is all there is to say.
    if (owners.get(slug) !== path) continue;
    for (const [index, former] of formerSlugs.entries()) {
      // That a list holds an entry twice is the schema's affair.
      if (formerSlugs.findIndex(({ value }) => value === former.value) < index) continue;
      const owner = isReserved('Question', former.value) ? 'the pages of the site' : owners.get(former.value);
      const what = `redirect \`${former.value}\``;
      if (owner) yield { path, ...unexpected(former, what, `one that is not taken by ${owner}`, hint`remove it`) };
      else owners.set(former.value, path);
    }
  }
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const lost = lostNames(files);
  const known = topics.map(({ slug }) => slug);
  const twins = questions.filter((question) => bySlug.get(question.slug) !== question);
  for (const file of files) yield* checkLists(file, bySlug, twins, lost, known);
};

const sameNames = (one: Facts['names'], other: Facts['names']) =>
  one.map(({ value }) => value).join('\n') === other.map(({ value }) => value).join('\n');

const ownQuestions = fieldsFor('own questions');

function* checkLists(
  file: Facts,
  questions: ReadonlyMap<string, Facts>,
  twins: readonly Facts[],
  lost: readonly LostName[],
  topics: readonly string[],
): Iterable<FileProblem> {
  for (const named of file.questions) {
    const ofTopic = file.kind === 'Topic' && ownQuestions.includes(named.field);
    const fits = ({ topic, path }: Facts) => (ofTopic ? topic === file.slug : path !== file.path);
    const expected = ofTopic ? `another question of the topic \`${file.slug}\`` : 'another question';
    const question = questions.get(named.value);
    // What is no slug is the schema's affair.
    if ((question && fits(question)) || !slugPattern.test(named.value)) continue;
    // Of two files of one slug either may be meant.
    if (twins.some((twin) => twin.slug === named.value && fits(twin))) continue;
    if (isTold(lost, { kind: 'Question', name: named.value })) continue;
    // That it lies in the folder of no topic is the affair of file-names.ts.
    if (question && question.path !== file.path && !topics.includes(question.topic ?? '')) continue;
    const next = question
      ? misplacedHint(question, file)
      : absentHint(named.value, [...questions.values()].filter(fits));
    yield { path: file.path, ...unexpected(named, `slug \`${named.value}\` in \`${named.field}\``, expected, next) };
  }
}

/** What to do about a question that is there, and not one that this list may name. */
function misplacedHint({ path, slug }: Facts, file: Facts): Hint {
  if (path === file.path) return hint`remove it`;
  return hint`remove it, or move ${path} to questions/${file.slug}/${slug}.mdx`;
}

function absentHint(slug: string, candidates: readonly Facts[]): Hint {
  const renamed = candidates.find(({ formerSlugs }) => formerSlugs.some(({ value }) => value === slug));
  const slugs = candidates.map((candidate) => candidate.slug);
  return didYouMean(renamed?.slug ?? slug, slugs) ?? hint`remove it, or add that question`;
}
