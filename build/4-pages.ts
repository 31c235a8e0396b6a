import { paths } from '../lib/address';
import type { LastChanges } from '../lib/dates';
import { probePage, softwarePage } from '../lib/measured/pages';
import { addressedPages, type Pages, questionPage, type SiteFacts, siteOf, topicPage } from '../lib/pages';
import { singlePages } from '../lib/single-pages';
import { type FolderStamps, indexContent, readFolder, writeContentIndex } from './content-index';
import { writeMeasured } from './measured-data';
import { keyOf, type PageStore } from './page-store';

/** The key of each page that is kept from one build to the next, by the path of its file in the site. */
export type PageKeys = ReadonlyMap<string, string>;

interface PagePlan {
  keys: PageKeys;
  toMake: Pages;
  /** What the pages are made of, without the bodies: for what the site has beside its pages. */
  site: SiteFacts;
}

/**
 * Finds out which pages have to be made: those whose value, or whose program, is none that a page was made of before. All others are
 * in the store.
 *
 * @param program - hash of the program that builds
 * @param folders - those of which there are data
 */
export async function planPages(
  program: string,
  folders: FolderStamps,
  changes: LastChanges,
  store: PageStore,
): Promise<PagePlan> {
  const { index, bodies } = indexContent(Object.keys(folders).map(readFolder), changes);
  writeContentIndex(index);
  const measured = await writeMeasured();
  const site = siteOf(index, (path) => bodies.get(path) ?? '', measured);
  const keys = new Map<string, string>();
  const isMissing = (path: string, value: unknown) => {
    const key = keyOf(program, path, JSON.stringify(value));
    keys.set(`${path.slice(1) || 'index'}.html`, key);
    return !store.has(key);
  };
  const single = Object.entries(singlePages(site));
  const all = addressedPages(site);
  // Next refuses a route of which it is to make no page.
  const missingOf = <T>(addresses: readonly T[], pathOf: (address: T) => string, shownOn: (address: T) => unknown) => {
    const missing = addresses.filter((address) => isMissing(pathOf(address), shownOn(address)));
    return missing.length > 0 ? missing : addresses.slice(0, 1);
  };
  const toMake: Pages = {
    // These routes Next makes in any case; where none of them is named, it makes an empty page (app/content.ts).
    single: single.filter(([path, value]) => isMissing(path, value)).map(([path]) => path),
    questions: missingOf(all.questions, paths.question, (address) => questionPage(site, address)),
    topics: missingOf(
      all.topics,
      ({ topic, page }) => paths.topic(topic, page),
      (address) => topicPage(site, address),
    ),
    probes: missingOf(all.probes, paths.probe, (id) => probePage(measured, index.questions, id)),
    software: missingOf(all.software, paths.software, (id) => softwarePage(measured, id)),
  };
  // Not the bodies: whoever holds `site` would keep the texts of all documents in memory.
  return { keys, toMake, site: { index, catalogue: site.catalogue, measured } };
}
