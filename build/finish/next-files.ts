/** The name of every build, in the addresses of files that nobody asks for: pages must not differ from one build to the next. */
export const buildName = 'site';

/** Where Next puts what it has built for browsers. */
export const assets = '_next/static';

/** Whether a file is a part of the program that would bring whole pages to life. */
export const isProgram = (file: string): boolean =>
  file.startsWith(`${assets}/${buildName}/`) || /^_next\/static\/chunks\/.*\.js$/.test(file);

/** How the scripts begin that Next writes into a page: the call that starts React, and the data of the page. */
const beginnings = [
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":',
  '(self.__next_f=self.__next_f||[]).push([0])',
  'self.__next_f.push([1,',
];

/**
 * Whether a script is one of those with which Next brings a page to life.
 *
 * @param src - its address; undefined for one that is written in the page
 * @param text - what is written
 */
export function isKnownScript(src: string | undefined, text: string, basePath: string): boolean {
  if (src !== undefined) return src.startsWith(`${basePath}/_next/static/chunks/`);
  return beginnings.some((beginning) => text.startsWith(beginning));
}
