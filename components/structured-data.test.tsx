import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { glossaryData } from '@/lib/structured-data';
import { StructuredData } from './structured-data';

test('no text ends the block it stands in, or means something else in HTML', () => {
  const definition = 'A </script><script>alert(1)</script> &quot;text&quot;';
  const html = renderToStaticMarkup(<StructuredData data={glossaryData([{ slug: 'a', term: 'A', definition }])} />);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('&');
  const json = html.replace(/^<script[^>]*>|<\/script>$/g, '');
  expect(JSON.parse(json)['@graph'][0].hasDefinedTerm[0].description).toBe(definition);
});
