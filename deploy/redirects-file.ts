import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a release says of former addresses, for every host that serves it. */
export const redirectsFileName = '_redirects';

/** A former address and the one it leads to, from the root of the site without base path. */
interface Redirect {
  from: string;
  to: string;
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages. Each address has a page of its own, too, for hosts that know no rules; where there
 * is a page Netlify follows a rule only with `!`, which Cloudflare does not know: it passes such a line over and takes the next.
 * https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing,
 * https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * @param basePath - `''` or for example `/mqtt-faq`
 */
export function redirectsFile(basePath: string, redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => ['301!', '301'].map((status) => `${basePath}${from} ${basePath}${to} ${status}\n`))
    .join('');
}

/** Where former addresses of the release in a folder lead, as its `_redirects` has them; nowhere while there is no release. */
export function redirectsOf(folder: string, basePath: string): ReadonlyMap<string, string> {
  const path = join(folder, redirectsFileName);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').matchAll(/^(\S+) (\S+) 301$/gm);
  const below = (address = '') => (address.startsWith(`${basePath}/`) ? address.slice(basePath.length) : address);
  return new Map([...lines].map(([, from, to]) => [below(from), below(to)]));
}
