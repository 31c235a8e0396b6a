import { absoluteUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';

export const dynamic = 'force-static';

/** Lets a browser offer this site's search in its own bar. https://github.com/dewitt/opensearch */
export function GET() {
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site.name}</ShortName>
<Description>${text.search.description}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${absoluteUrl('/icon.svg')}</Image>
<Url type="text/html" template="${absoluteUrl('/?q={searchTerms}')}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
