import { expect, test } from 'vitest';
import { text } from '../../lib/interface-text';
import { site } from '../../lib/site.mjs';
import { pageMarkdown } from './page-markdown';

const page = (main: string) =>
  `<!DOCTYPE html><html><body><header><a href="/">Home</a></header><main id="content">${main}</main><footer>End</footer></body></html>`;

test('of a page its main part is told, below its heading and its address', () => {
  const html = page(
    '<article><header><h1>Quality of service</h1></header><p>See <a href="/faq">all</a>.</p></article>',
  );
  expect(pageMarkdown(html, '/topics/qos').split('\n\n')).toEqual([
    '# Quality of service',
    expect.stringMatching(/^> Source: <http:\/\/localhost:3000\/topics\/qos>.*<http:\/\/localhost:3000\/llms\.txt>$/),
    'See [all](http://localhost:3000/faq).\n',
  ]);
});

test('what is of use in a browser alone is left out, the way to the rest of a list is not', () => {
  const html = page(`<nav aria-label="${text.breadcrumb}"><a href="/">Home</a></nav><h1>A</h1>
<search><form><input name="q"></form></search><button>Open all</button>
<details><summary><h3>Item</h3></summary><p>Text</p><p><a href="#i">${text.itemLink}</a></p></details>
<p><a href="${site.repository}/edit/main/content/a.mdx">Edit</a></p>
<nav aria-label="${text.pages}"><a href="/topics/a/2">Next</a></nav>`);
  expect(pageMarkdown(html, '/topics/a').split('\n\n').slice(2)).toEqual([
    '### Item',
    'Text',
    '[Next](http://localhost:3000/topics/a/2)\n',
  ]);
});
