import { createHash } from 'node:crypto';
import { paths } from '../lib/address';
import type { LastChanges } from '../lib/last-changed';
import { writeWhole } from '../lib/node/files';
import { questionAddresses, questionPage, siteOf, topicAddresses, topicPage } from '../lib/pages';
import { type PagesToMake, pagesToMakeFile } from '../lib/pages-to-make';
import { indexContent, writeContentIndex } from './content-index';
import type { PageStore } from './page-store';

/** The key of each page that is kept from one build to the next, by the path of its file in the site. */
export type PageKeys = ReadonlyMap<string, string>;

export interface PagePlan {
  keys: PageKeys;
  toMake: PagesToMake;
}

/**
 * Finds out which pages have to be made: those whose value, or whose program, is none that a page was made of before. All others are
 * in the store. Pages that there is one of, such as the list of questions, are made in every build.
 *
 * @param program - hash of the program that builds
 */
export function planPages(program: string, changes: LastChanges, store: PageStore): PagePlan {
  const { index, bodies } = indexContent(changes);
  writeContentIndex(index);
  const site = siteOf(index, (path) => bodies.get(path) ?? '');
  const keys = new Map<string, string>();
  const isMissing = (path: string, value: unknown) => {
    const key = hashOf([program, path, JSON.stringify(value)]);
    keys.set(`${path.slice(1)}.html`, key);
    return !store.has(key);
  };
  const questions = questionAddresses(site);
  const topics = topicAddresses(site);
  const missing: PagesToMake = {
    questions: questions.filter((slug) => isMissing(paths.question(slug), questionPage(site, slug))),
    topics: topics.filter((address) => isMissing(paths.topic(address.topic, address.page), topicPage(site, address))),
  };
  // Next refuses a route of which it is to make no page.
  const toMake: PagesToMake = {
    questions: missing.questions.length > 0 ? missing.questions : questions.slice(0, 1),
    topics: missing.topics.length > 0 ? missing.topics : topics.slice(0, 1),
  };
  writeWhole(pagesToMakeFile, JSON.stringify(toMake));
  return { keys, toMake };
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}
