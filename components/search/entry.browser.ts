import { earlyFiles } from '@/lib/search/index-file-names';
import { fetchText } from '../fetch-text';
import type { SearchEntryModule, SearchProgram, SearchSettings } from './settings';

/**
 * The one file of the search whose address never changes, so that a page of any age finds the files of the release that is deployed. It asks
 * for the program and the index at the same time.
 */

/** The build puts them in. */
declare const settings: SearchSettings;

const program: Promise<SearchProgram> = import(settings.program);
const early = new Map(earlyFiles(settings.plan).map((file) => [file, fileText(file)]));
for (const text of early.values()) text.catch(() => {});

export const open: SearchEntryModule['open'] = async (dialog, event) => {
  (await program).open(dialog, event, { ...settings, load });
};

function load(file: string): Promise<string> {
  const text = early.get(file) ?? fileText(file);
  // Who was offline tries again.
  early.delete(file);
  return text;
}

function fileText(file: string): Promise<string> {
  return fetchText(`${settings.index}/${file}`);
}
