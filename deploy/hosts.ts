import { caching, hashedFiles, httpsHeaders, securityHeaders } from './headers';

/**
 * The `_headers` file of Netlify and Cloudflare Pages, which both serve by https alone.
 * https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param basePath - `''` or for example `/mqtt-faq`
 */
export function headersFile(basePath: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${basePath}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const everything = rule('/*', { ...securityHeaders, ...httpsHeaders });
  return `${everything}\n\n${rule(`${hashedFiles}*`, { 'Cache-Control': caching.hashed })}\n`;
}
