import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../lib/address';
import { caching, type Headers, hashedFiles, httpsHeaders, openHeaders, securityHeaders } from './headers';

/** What a release says of its headers, for every host that serves it. */
export const headersFileName = '_headers';

/**
 * The `_headers` file of Netlify and Cloudflare Pages, which both serve by https alone.
 * https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param basePath - `''` or for example `/mqtt-faq`
 * @param scripts - texts of those that stand in pages themselves
 */
export function headersFile(basePath: string, scripts: readonly string[]): string {
  const rule = (path: string, headers: Headers) =>
    [`${basePath}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const everything = rule('/*', { ...securityHeaders(scripts), ...httpsHeaders });
  const hashed = rule(`${hashedFiles}*`, { 'Cache-Control': caching.hashed });
  return `${[everything, hashed, rule(`${openFolder}*`, openHeaders)].join('\n\n')}\n`;
}

/** The headers of every answer of the release in a folder, as its `_headers` has them; those of no release while there is none. */
export function headersOf(folder: string): Headers {
  const path = join(folder, headersFileName);
  if (!existsSync(path)) return securityHeaders();
  const [everything = ''] = readFileSync(path, 'utf8').split('\n\n');
  const all = [...everything.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  return Object.fromEntries(all.filter(([name = '']) => !(name in httpsHeaders)));
}
