import { posix } from 'node:path';
import type { Root } from 'hast';
import { numberCitations } from '../lib/content/citations';
import type { Question, Reference } from '../lib/content/document';
import { type BodyFacts, bodyFacts } from '../lib/search/body-facts';
import { isBodySearched } from '../lib/search/entries';
import { type FolderStamps, storedBody } from './content-index';
import { keyOf, PageStore } from './page-store';

/** What has to be known of the body of each answer to list and find them all. */
interface AnswerFacts extends BodyFacts {
  /** What the answer cites in the order of its numbers: its references, and what else stands in its text. */
  cited: Reference[];
}

/** @param path - of the document of an answer */
export type FactsOfAnswers = (path: string) => AnswerFacts;

/**
 * The facts of all answers, by the paths of their documents. They are kept by folder, for to read the body of each of ten thousand
 * answers takes a tenth of an edit.
 *
 * @param program - hash of the program that builds
 * @param folders - those of which there are data
 */
export function answerFacts(questions: readonly Question[], program: string, folders: FolderStamps): FactsOfAnswers {
  const store = new PageStore('.cache/facts', '.json');
  const isSearched = isBodySearched(questions.length);
  const used = new Set<string>();
  const all = new Map<string, AnswerFacts>();
  for (const [folder, stamp] of Object.entries(folders)) {
    const answers = questions.filter(({ path }) => posix.dirname(path) === folder);
    const key = keyOf(program, folder, stamp, String(isSearched));
    used.add(key);
    if (!store.has(key))
      store.set(key, JSON.stringify(answers.map((answer) => [answer.path, factsOf(answer, isSearched)])));
    for (const [path, facts] of JSON.parse(store.get(key)) as [string, AnswerFacts][]) all.set(path, facts);
  }
  store.keepOnly(used);
  return (path) => {
    const facts = all.get(path);
    if (!facts) throw new Error(`Unexpected absence of facts about ${path}, expected some`);
    return facts;
  };
}

function factsOf({ path, references }: Question, isSearched: boolean): AnswerFacts {
  const tree: Root = JSON.parse(storedBody(path));
  return {
    ...bodyFacts(tree, isSearched),
    cited: numberCitations(tree, references).map(({ reference }) => reference),
  };
}
