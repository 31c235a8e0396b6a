import { build } from 'esbuild';
import { entryText, searchAddresses } from '../components/search/release';
import { href, files as siteFiles } from '../lib/address';
import type { SearchIndex } from '../lib/search/index-files';
import { hashOf } from './finish/page';

/** The scripts of the search. */
export interface SearchScripts {
  /** What every page starts with. */
  starter: string;
  entry: string;
  program: string;
  worker: string;
}

export async function searchScripts(): Promise<SearchScripts> {
  const {
    outputFiles: [style],
  } = await build({ ...settings, entryPoints: ['components/search/search.css'] });
  const script = async (name: string, define: Record<string, string> = {}) => {
    const texts = Object.entries({ ...searchAddresses, ...define }).map(([key, text]) => [key, JSON.stringify(text)]);
    const { outputFiles } = await build({
      ...settings,
      entryPoints: [`components/search/${name}.browser.ts`],
      define: Object.fromEntries(texts),
      // A module, and in a page a block, keep their names to themselves.
      format: 'esm',
    });
    return (outputFiles[0]?.text ?? '').trim();
  };
  const [starter, entry, program, worker] = await Promise.all([
    script('starter'),
    script('entry'),
    script('search', { searchStyle: style?.text.trim() ?? '' }),
    script('worker'),
  ]);
  return { starter: `{${starter}}`, entry, program, worker };
}

const settings = { bundle: true, minify: true, write: false, target: 'es2022', legalComments: 'none' } as const;

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
