import { paths } from '../lib/address';
import { type Facts, ofKind } from './facts';
import { type FileProblem, type Place, start } from './problem';

/** What would be good for a content as a whole, and is no fault of a file: nothing fails for it. */
export function remarksOn(files: readonly Facts[]): FileProblem[] {
  const questions = ofKind(files, 'Question');
  const listed = namesIn(ofKind(files, 'Topic'), 'questions');
  const related = namesIn(questions, 'related');
  const used = new Set(questions.flatMap(({ terms }) => terms.map(({ value }) => value)));
  return [
    ...questions.flatMap((question) => [...remarksOnQuestion(question, listed, related)]),
    ...remarksOnCopies(questions),
    ...ofKind(files, 'Term').flatMap((term) => [...remarksOnTerm(term, used)]),
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

/** Sentences that two answers share: when one is mended, the other is forgotten. Nothing fails for it, for somebody may be moving a text. */
function* remarksOnCopies(questions: readonly Facts[]): Iterable<FileProblem> {
  const first = new Map<string, { path: string; line: number }>();
  for (const { path, sentences } of questions) {
    const shared = new Map<string, { places: Place[]; line: number }>();
    for (const { value, line, column } of sentences) {
      const owner = first.get(value);
      if (!owner) first.set(value, { path, line });
      else if (owner.path !== path) {
        const known = shared.get(owner.path) ?? { places: [], line: owner.line };
        known.places.push({ line, column });
        shared.set(owner.path, known);
      }
    }
    for (const [owner, { places, line }] of shared) {
      const [place] = places;
      // One sentence may have been written twice, or be the warning that belongs to a thing.
      if (place && places.length > 1)
        yield {
          ...{ path, ...place },
          message: `From here on ${places.length} long sentences stand in ${owner}, from line ${line} on, too - keep them in one of the two, and link to it from the other`,
        };
    }
  }
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
