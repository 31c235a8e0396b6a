import { paths } from '../lib/address';
import type { SiteFacts } from '../lib/pages';
import { everythingPage, type FullAnswer } from '../lib/single-pages';
import { storedBody } from './content-index';
import { finishPart } from './finish/page';
import { keyOf, PageStore } from './page-store';

/** HTML by slug. */
export type FullAnswers = ReadonlyMap<string, string>;

/**
 * The answers that `/faq/all` holds, finished. Each is kept, for to make all of that page anew takes a fifth of an edit.
 *
 * @param program - hash of the program that builds
 * @param htmlOf - renders an answer
 */
export function fullAnswers(site: SiteFacts, program: string, htmlOf: (answer: FullAnswer) => string): FullAnswers {
  const store = new PageStore('.cache/full-answers');
  const page = everythingPage({ ...site, bodyOf: storedBody });
  const answers = 'topics' in page ? page.topics.flatMap((topic) => topic.answers) : [];
  const keys = new Map(
    answers.map((answer) => {
      const key = keyOf(program, JSON.stringify(answer));
      if (!store.has(key)) store.set(key, finishPart(htmlOf(answer)));
      return [answer.slug, key];
    }),
  );
  store.keepOnly(keys.values());
  return new Map([...keys].map(([slug, key]) => [slug, store.get(key)]));
}

/** The file of the page that holds them. */
export const fullAnswersPage = `${paths.everything.slice(1)}.html`;
