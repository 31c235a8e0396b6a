import { absoluteUrl, files, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';
import { xmlDocument } from '@/lib/xml';

export const dynamic = 'force-static';

/** Lets a browser offer this site's search in its own bar. https://github.com/dewitt/opensearch */
export function GET() {
  const icon = { width: '16', height: '16', type: 'image/svg+xml' };
  const description = xmlDocument({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    content: [
      { name: 'ShortName', content: site.name },
      { name: 'Description', content: text.search.description },
      { name: 'InputEncoding', content: 'UTF-8' },
      { name: 'Image', attributes: icon, content: absoluteUrl(files.icon) },
      { name: 'Url', attributes: { type: 'text/html', template: `${absoluteUrl(paths.search(''))}{searchTerms}` } },
    ],
  });
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
