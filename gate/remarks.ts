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
  return [
    ...questions.flatMap((question) => [...remarksOnQuestion(question, listed, related)]),
    ...ofKind('Term').flatMap((term) => [...remarksOnTerm(term, used)]),
  ];
}

function* remarksOnQuestion(
  question: Facts,
  listed: ReadonlySet<string>,
  related: ReadonlySet<string>,
): Iterable<FileProblem> {
  const { path, slug, topic, uncited } = question;
  const remark = (message: string) => ({ path, ...start, message });
  if (!listed.has(slug))
    yield remark(
      `The topic gives this answer no place in its order - add \`${slug}\` to \`questions\` in content/topics/${topic}.yaml, or it stands at the end`,
    );
  if (!related.has(slug))
    yield remark(
      `No other answer names this one - add \`${slug}\` to \`related\` of an answer after which people ask this`,
    );
  const own = namesIn([question], 'related').size;
  if (own < 2)
    yield remark(`This answer names ${own === 0 ? 'none' : 'one'} that helps next - name two or more in \`related\``);
  for (const { value, line, column } of uncited)
    yield {
      ...{ path, line, column },
      message: `The text never cites the reference \`${value}\` - write <Reference name="${value}" /> right behind what it backs, or take \`name: ${value},\` out of the reference`,
    };
}

function* remarksOnTerm({ path, slug, links }: Facts, used: ReadonlySet<string>): Iterable<FileProblem> {
  const remark = (message: string) => ({ path, ...start, message });
  if (!used.has(slug))
    yield remark(`No answer leads to this term - write <Term name="${slug}"> where an answer uses it first`);
  if (!links.some(({ target }) => target.startsWith(paths.question(''))))
    yield remark('This term leads to no answer - link to one that says more');
}

/** The slugs that a list of these files names. */
const namesIn = (files: readonly Facts[], list: string): ReadonlySet<string> =>
  new Set(files.flatMap(({ questions }) => questions.filter(({ field }) => field === list).map(({ value }) => value)));
