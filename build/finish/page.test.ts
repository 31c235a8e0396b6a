import { expect, test } from 'vitest';
import { sourceOf } from '../../deploy/policy';
import { finishPage, finishPart, type Release } from './page';

const release: Release = {
  basePath: '/docs',
  boot: 'boot()',
  items: 'items()',
  versions: 'versions()',
  islands: '/docs/_next/static/islands.js',
  moved: '/docs/_next/static/moved.js',
  meant: '/docs/_next/static/meant.js',
  starter: 'starter()',
};

const start =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1]});</script>';
const chunk = '<script src="/docs/_next/static/chunks/a.js" async=""></script>';
const legacy = '<script src="/docs/_next/static/chunks/old.js" noModule=""></script>';
const data =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"0:{}"])</script>';

/** A page as Next writes it, around this body. */
const page = (body: string, { head = chunk + legacy, tail = start + data } = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" href="/docs/_next/static/chunks/a.js"/>${head}<title>T</title></head><body><div hidden=""><!--$--><!--/$--></div>${body}${tail}</body></html>`;

test('a page without islands keeps nothing of React', () => {
  const html = finishPage(page('<h1>A &amp; <!-- -->B</h1>'), release);
  expect(html).not.toMatch(/<script(?! type="speculationrules")|<!--|data-precedence|as="script"|hidden/);
  expect(html).toContain('<body><h1>A &amp; B</h1></body>');
});

test('a page with a button for the search has the starting script before all that has colours, and allows it', () => {
  const html = finishPage(page('<a data-search="" href="/docs/faq">Search</a>'), release);
  expect(html).toContain('"><script>starter()</script><link rel="stylesheet"');
  expect(html).toContain(sourceOf('starter()'));
});

test('links that every page has stand at one place, wherever React has written them', () => {
  const links =
    '<link rel="describedby" href="/docs/llms.txt"/><link rel="search" type="application/opensearchdescription+xml" href="/docs/opensearch.xml"/>';
  const title = '<meta name="description" content="About"/>';
  const [early, late] = [links + title, title + links].map((head) => finishPage(page('', { head }), release));
  expect(early).toBe(late);
  expect(early).toContain('href="/a.css"><link rel="describedby"');
});

test('a page with items starts with the script that opens the one an address names', () => {
  const html = finishPage(page('<details><summary>A</summary>B</details>'), release);
  expect(html).toContain('"><script>items()</script><link rel="stylesheet"');
});

test('a page with both has one script for them, and allows that alone', () => {
  const html = finishPage(page('<a data-search="">Search</a><details><summary>A</summary>B</details>'), release);
  expect(html).toContain('<script>starter()items()</script>');
  expect(html.match(/'sha256-[^']+'/g)).toContain(sourceOf('starter()items()'));
  expect(html).not.toContain(sourceOf('items()'));
});

test('a page with a list to filter starts with the script that does it', () => {
  const html = finishPage(page('<fieldset data-filter=""></fieldset>'), release);
  expect(html).toContain('</fieldset><script>versions()</script></body>');
  expect(html).toContain(sourceOf('versions()'));
});

test('a page with an island names the script that brings it to life, and keeps what React reads there', () => {
  const island = '<div data-island="A"><div>one<!-- -->two</div></div>';
  const html = finishPage(page(`${island}<p>three<!-- -->four</p>`), release);
  expect(html).toContain(`<body>${island}<p>threefour</p></body>`);
  // In the head: what is clicked while the rest of the page is on its way is not lost.
  expect(html).toContain('"><script data-script="/docs/_next/static/islands.js">boot()</script><link rel="stylesheet"');
});

test('an answer that was made before comes to its place, with the script that what it opens needs', () => {
  const place = '<article data-answer="a"></article>';
  const answers = new Map([
    ['a', finishPart('<article id="a"><details name="x$&"><summary>A</summary>B<br/></details></article>')],
  ]);
  const html = finishPage(page(`<h1>All</h1>${place}`), release, answers);
  expect(html).toContain(
    '<h1>All</h1><article id="a"><details name="x$&"><summary>A</summary>B<br></details></article></body>',
  );
  expect(html).toContain('<script>items()</script>');
  expect(() => finishPage(page(place), release)).toThrow('place for a');
});

test('what React reads in an island of such an answer stays', () => {
  const island = '<div data-island="A">one<!-- -->two</div>';
  expect(finishPart(`<p>three<!-- -->four</p>${island}`)).toBe(`<p>threefour</p>${island}`);
});

test('a former address leads on with a script, and with a refresh where there are no scripts', () => {
  const refresh = '<meta http-equiv="refresh" content="0; url=/docs/faq/new"/>';
  expect(finishPage(page('', { head: refresh }), release)).toContain(
    '<script src="/docs/_next/static/moved.js" data-to="/docs/faq/new"></script><noscript><meta http-equiv="refresh" content="0; url=/docs/faq/new"></noscript>',
  );
});

test('the page for what is missing looks for the page that was meant, and no other page does', () => {
  const script = '<script src="/docs/_next/static/meant.js"></script>';
  expect(finishPage(page('<p data-missing="">Nothing</p>'), release)).toContain(`${script}</body>`);
  expect(finishPage(page('<p>Something</p>'), release)).not.toContain(script);
});

test('the link of the header that leads to the page itself is marked', () => {
  const link = '<a href="/docs/glossary">Glossary</a>';
  const search = '<a data-search="" href="/docs/glossary">Search</a>';
  const html = finishPage(
    page(`${search}<nav><a href="/docs/topics">Topics</a>${link}</nav><main>${link}</main>`, {
      head: '<link rel="canonical" href="https://example.org/docs/glossary"/>',
    }),
    release,
  );
  expect(html).toContain(
    `${search}<nav><a href="/docs/topics">Topics</a><a aria-current="page" href="/docs/glossary">Glossary</a></nav><main>${link}</main>`,
  );
});

test('data for others stay', () => {
  const json = '<script type="application/ld+json">{}</script>';
  expect(finishPage(page(json), release)).toContain(json);
});

test('a page is written in the shortest way that says the same', () => {
  const html = finishPage(
    page(
      '<p title="it&#x27;s &quot;a&quot;">it&#x27;s &quot;b&quot; &lt;<br/></p><time dateTime="2026-11-28">today</time>',
    ),
    release,
  );
  expect(html).toContain(
    `<body><p title="it's &quot;a&quot;">it's "b" &lt;<br></p><time datetime="2026-11-28">today</time></body>`,
  );
});

test('the policy stands before all it rules, the rules for the next page name the base path', () => {
  const html = finishPage(page(''), release);
  const [, rules = ''] = /speculationrules">(.*?)<\/script>/.exec(html) ?? [];
  expect(html).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${sourceOf(rules)}; style-src`,
  );
  expect(html).toContain('"href_matches":"/docs/*"');
});

for (const [what, html, message] of [
  ['a script from elsewhere', page('', { head: '<script src="https://example.org/a.js"></script>' }), /script "https:/],
  ['an inline script of another kind', page('<script>alert(1)</script>'), /script "alert\(1\)"/],
  ['a style that the policy refuses', page('<p style="color:red">A</p>'), /style in <p>/],
  ['a page without a head', '<!DOCTYPE html><html><body></body></html>', /number 0 of charset/],
  ['a page that is finished already', finishPage(page('<div data-island=""></div>'), release), /script "boot\(\)"/],
] as const) {
  test(`${what} is named, not passed on`, () => {
    expect(() => finishPage(html, release)).toThrow(message);
    expect(() => finishPage(html, release)).toThrow(/^Unexpected .* - see "When finish complains" in MAINTAINING\.md$/);
  });
}
