import { paths } from '../lib/address';
import type { Facts } from './facts';
import { type FileProblem, start } from './problem';

/** What would be good for a content as a whole, and is no fault of a file: nothing fails for it. */
export function remarksOn(files: readonly Facts[]): FileProblem[] {
  const ofKind = (wanted: Facts['kind']) => files.filter(({ kind }) => kind === wanted);
  const questions = ofKind('Question');
  const listed = namesIn(ofKind('Topic'), 'questions');
  const related = namesIn(questions, 'related');
  const used = new Set(questions.flatMap(({ terms }) => terms.map(({ value }) => value)));
  const remark = ({ path }: Facts, message: string, hint: string) => ({ path, ...start, message, hint });
  return [
    ...questions.flatMap((question) => {
      const { slug, topic } = question;
      const own = namesIn([question], 'related').size;
      return [
        listed.has(slug)
          ? []
          : remark(
              question,
              'The topic gives this answer no place in its order',
              `add \`${slug}\` to \`questions\` in content/topics/${topic}.yaml, or it stands at the end`,
            ),
        related.has(slug)
          ? []
          : remark(
              question,
              'No other answer names this one',
              `add \`${slug}\` to \`related\` of an answer after which people ask this`,
            ),
        own > 1
          ? []
          : remark(
              question,
              `This answer names ${own === 0 ? 'none' : 'one'} that helps next`,
              'name two or more in `related`',
            ),
      ].flat();
    }),
    ...ofKind('Term').flatMap((term) =>
      [
        used.has(term.slug)
          ? []
          : remark(
              term,
              'No answer leads to this term',
              `write <Term name="${term.slug}"> where an answer uses it first`,
            ),
        term.links.some(({ target }) => target.startsWith(paths.question('')))
          ? []
          : remark(term, 'This term leads to no answer', 'link to one that says more'),
      ].flat(),
    ),
  ];
}

/** The slugs that a list of these files names. */
const namesIn = (files: readonly Facts[], list: string): ReadonlySet<string> =>
  new Set(files.flatMap(({ questions }) => questions.filter(({ field }) => field === list).map(({ value }) => value)));
