import { expect, test } from 'vitest';
import { finishPage, payloadAddress, type Release } from './page';

const release: Release = { basePath: '/docs', buildId: 'id', boot: 'boot()', policy: "default-src 'none'" };

const start =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1]});</script>';
const chunk = '<script src="/docs/_next/static/chunks/a.js" async=""></script>';
const legacy = '<script src="/docs/_next/static/chunks/old.js" noModule=""></script>';
const data = String.raw`<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"0:{\"b\":\"unfinished\"}"])</script>`;

/** A page as Next writes it, around this body. */
const page = (body: string, { head = chunk + legacy, tail = start + data } = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" href="/docs/_next/static/chunks/a.js"/>${head}<title>T</title></head><body><div hidden=""><!--$--><!--/$--></div>${body}${tail}</body></html>`;

test('a page without islands keeps nothing of React', () => {
  const { html, payload, unused } = finishPage(page('<h1>A &amp; B</h1>'), release);
  expect(payload).toBeUndefined();
  expect(unused).toEqual(['/docs/_next/static/chunks/old.js']);
  expect(html).not.toMatch(/<script(?! type="speculationrules")|<!--|data-precedence|as="script"|hidden/);
  expect(html).toContain('<body><h1>A &amp; B</h1></body>');
});

test('a page with items starts with the script that opens the one an address names', () => {
  const { html, payload } = finishPage(page('<details><summary>A</summary>B</details>'), release);
  expect(html).toContain('</details><script>boot()</script></body>');
  expect(payload).toBeUndefined();
});

test('a page with an island names all its scripts, and its data is a file that knows the build', () => {
  const { html, payload } = finishPage(page('<p data-island="">A</p>'), release);
  const address = payloadAddress(payload ?? '', release);
  expect(address).toMatch(/^\/docs\/_next\/static\/pages\/[\w-]{16}\.js$/);
  expect(html).toContain(`<script data-scripts="${address} /docs/_next/static/chunks/a.js">boot()</script>`);
  expect(html).toContain('<div hidden=""><!--$--><!--/$--></div>');
  expect(payload).toContain(String.raw`\"b\":\"id\"`);
  expect((payload ?? '').split('\n').map((line) => line.slice(0, 12))).toEqual([
    '(globalThis[',
    '(self.__next',
    'self.__next_',
  ]);
});

test('a page is written in the shortest way that says the same', () => {
  const { html } = finishPage(
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
  const { html } = finishPage(page(''), release);
  expect(html).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
  );
  expect(html).toContain('"href_matches":"/docs/*"');
});

for (const [what, html, message] of [
  ['a script from elsewhere', page('', { head: '<script src="https://example.org/a.js"></script>' }), /script https:/],
  ['an inline script of another kind', page('<script>alert(1)</script>'), /inline script "alert\(1\)"/],
  ['a page without chunks', page('', { head: '' }), /absence of chunks/],
  ['a page without data', page('', { tail: start }), /number 0 of the first data/],
  ['a page that nothing starts', page('', { tail: data }), /number 0 of the call/],
  ['a page of another build', page('', { tail: start + data.replace('unfinished', 'x') }), /number 0 of the id/],
  ['a style that the policy refuses', page('<p style="color:red">A</p>'), /style in <p>/],
  [
    'a page that is finished already',
    finishPage(page('<p data-island="">A</p>'), release).html,
    /inline script "boot\(\)"/,
  ],
] as const) {
  test(`${what} is named, not passed on`, () => {
    expect(() => finishPage(html, release)).toThrow(message);
    expect(() => finishPage(html, release)).toThrow(/^Unexpected .* - see "When finish complains" in MAINTAINING\.md$/);
  });
}
