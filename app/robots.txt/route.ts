import { absoluteUrl, files } from '@/lib/address';
import { site } from '@/lib/site.mjs';

export const dynamic = 'force-static';

/** What programs may do with the site. Next's own form of this file knows no rules for the use of texts. */
export function GET(): Response {
  const signals = Object.entries(site.aiUse).map(([use, allowed]) => `${use}=${allowed ? 'yes' : 'no'}`);
  const lines = [
    `# The answers are under ${site.contentLicenseName}: ${site.contentLicense}`,
    '# What each use below means: https://contentsignals.org/',
    'User-agent: *',
    `Content-Signal: ${signals.join(', ')}`,
    'Allow: /',
    '',
    `# For language models: ${absoluteUrl(files.llms)}`,
    `Sitemap: ${absoluteUrl(files.sitemap)}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
}
