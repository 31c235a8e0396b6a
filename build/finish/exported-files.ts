import { basename } from 'node:path';
import { buildName } from './next-scripts';
import { UnknownOutput } from './unknown-output';

/** Where Next puts what it has built for browsers. */
export const assets = '_next/static';

/** The files of Next's export by what becomes of them. */
interface ExportedFiles {
  pages: string[];
  /** What the site has beside its pages, as it is. */
  kept: string[];
}

/**
 * Sorts the files that Next has left. What serves Next's own navigation and its server goes, for pages are plain links here; so does the
 * program that would bring whole pages to life, and the page for missing addresses where it is written a second time.
 *
 * @throws {UnknownOutput} for a file of Next's that is not known
 */
export function sortFiles(files: readonly string[]): ExportedFiles {
  const all = new Set(files);
  const sorted: ExportedFiles = { pages: [], kept: [] };
  for (const file of files) {
    const isTwin = /^_not-found(?:[./]|$)/.test(file);
    const isNavigation =
      file.endsWith('.txt') && (basename(file).startsWith('__next') || all.has(file.replace(/txt$/, 'html')));
    const isProgram = file.startsWith(`${assets}/${buildName}/`) || /^_next\/static\/chunks\/.*\.js$/.test(file);
    if (isTwin || isNavigation || isProgram) continue;
    if (basename(file).startsWith('__next') || file.endsWith('.rsc'))
      throw new UnknownOutput(
        `file ${file}`,
        'a page, a file of the site or data of Next that is known to be needless',
      );
    (file.endsWith('.html') ? sorted.pages : sorted.kept).push(file);
  }
  return sorted;
}
