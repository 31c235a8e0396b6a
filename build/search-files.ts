import { entryText, searchAddresses } from '../components/search/release';
import { href, files as siteFiles } from '../lib/address';
import type { SearchIndex } from '../lib/search/index-files';
import { bundledForBrowser } from './bundled-for-browser';
import { hashOf } from './finish/page';

/** The scripts of the search. */
export interface SearchScripts {
  entry: string;
  program: string;
  worker: string;
}

export async function searchScripts(): Promise<SearchScripts> {
  const script = (name: string, values: Record<string, unknown> = {}) =>
    bundledForBrowser(`components/search/${name}.browser.ts`, { ...searchAddresses, ...values });
  const [entry, program, worker] = await Promise.all([
    script('entry'),
    script('search', { searchStyle: await bundledForBrowser('components/search/search.css') }),
    script('worker'),
  ]);
  return { entry, program, worker };
}

/** The files of a release of the search, by their paths in the site. All but the entry and the worker have names that say what is in them. */
export function searchFiles(
  { entry, program, worker }: SearchScripts,
  { plan, files }: SearchIndex,
): Map<string, string> {
  const programPath = `${siteFiles.searchFolder}/${hashOf(program)}.js`;
  const indexPath = `${siteFiles.searchFolder}/${hashOf(JSON.stringify([...files]))}`;
  const addresses = { program: href(programPath), index: href(indexPath), worker: href(siteFiles.searchWorker) };
  return new Map([
    [siteFiles.searchEntry, entryText(entry, { ...addresses, plan })],
    [siteFiles.searchWorker, worker],
    [programPath, program],
    ...[...files].map(([name, text]): [string, string] => [`${indexPath}/${name}`, text]),
  ]);
}
