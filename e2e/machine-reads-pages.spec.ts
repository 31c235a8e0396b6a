import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Nodes } from 'mdast';
import { outFolder } from '../build/9-publish';
import { lists } from '../lib/paging';
import { allText, attribute, type Element, elementsOf, textOf } from './support/html';
import { questions } from './support/questions';
import { builtPages, isReadingPage } from './support/site';

const pages = builtPages().map((page) => ({
  ...page,
  get elements() {
    return elementsOf(page.html);
  },
}));
const addresses = new Map(pages.map((page) => [page.path, page]));

test('every page has one main heading, a title and a description of its own', () => {
  const seen = new Map<string, string>();
  for (const { path, elements } of pages) {
    expect(
      elements.filter(({ tagName }) => tagName === 'h1'),
      path,
    ).toHaveLength(1);
    for (const text of [
      textOf(one(elements, 'title')),
      attribute(one(elements, 'meta', { name: 'description' }), 'content') ?? '',
    ]) {
      expect(text.length, `title or description of ${path}`).toBeGreaterThan(5);
      expect(seen.get(text), `"${text}" stands in ${path} too`).toBeUndefined();
      seen.set(text, path);
    }
  }
});

test('every page names its public address and how to preview it', () => {
  for (const { path, elements } of pages) {
    if (path === '/404') continue;
    const canonical = attribute(one(elements, 'link', { rel: 'canonical' }), 'href') ?? '';
    const refresh = elements.some((element) => attribute(element, 'http-equiv') === 'refresh');
    if (!refresh) expect(new URL(canonical).href).toBe(`http://localhost:3000${path}`);
    expect(attribute(one(elements, 'meta', { property: 'og:title' }), 'content')).toBeTruthy();
    expect(attribute(one(elements, 'meta', { property: 'og:description' }), 'content')).toBeTruthy();
  }
});

test('every link and every fragment of the site leads somewhere', () => {
  const dead: string[] = [];
  for (const { path, elements } of pages) {
    for (const element of elements) {
      const target = attribute(element, 'href') ?? '';
      if (element.tagName !== 'a' || /^https?:/.test(target)) continue;
      const url = new URL(target, `http://localhost${path}`);
      const page = addresses.get(url.pathname);
      const id = decodeURIComponent(url.hash.slice(1));
      // A file for programs has no ids.
      if (!page && /\.\w+$/.test(url.pathname) && existsSync(join(outFolder, url.pathname))) continue;
      if (!page || (id && !page.elements.some((candidate) => attribute(candidate, 'id') === id)))
        dead.push(`${path} -> ${target}`);
    }
  }
  expect(dead).toEqual([]);
});

/** Words in an id or class by which reader views tell what is not the text, and those that outweigh them: mozilla/readability. */
const asideWords =
  /-ad-|banner|comment|community|contact|extra|foot|head(?:er)|hidden|legends|masthead|media|menu|meta|pager|popup|promo|related|remark|replies|rss|scroll|share|sidebar|social|sponsor|tags|tool|widget/;
const textWords = {
  heading: /article|body|content|main/,
  place: /and|article|body|column|content|main/,
};

test('a reader view keeps every heading, item and term, the references, and more than the packets', () => {
  const left: string[] = [];
  for (const { path, html, elements } of pages) {
    for (const element of elements) {
      const id = attribute(element, 'id') ?? '';
      const words = `${attribute(element, 'class') ?? ''} ${id}`;
      const wanted = /^h\d$/.test(element.tagName) ? textWords.heading : textWords.place;
      const isOurs = /^(?:related|content)$/.test(id);
      if (
        !isOurs &&
        /^(?:h\d|section|div|article)$/.test(element.tagName) &&
        asideWords.test(id) &&
        !wanted.test(words)
      )
        left.push(`${path} leaves out <${element.tagName} id="${id}">`);
      // Such a group would be taken for the article on the page of a behaviour; those of programs have many tables.
      const rows = element.childNodes.filter(({ nodeName }) => nodeName === 'tr').length;
      if (/^\/measured\/(?!software\/)/.test(path) && element.tagName === 'tbody' && rows > 15)
        left.push(`${path} shows a table of ${rows} rows and nothing else`);
    }
    if (/<footer(?:(?!<\/footer>).)*id="references"/s.test(html)) left.push(`${path} leaves out its references`);
    // By commas a reader view tells a text: with 60 in one item, the answer around it was left out.
    for (const [item] of isReadingPage(path) ? [] : html.matchAll(/<details(?:(?!<\/details>).)*/gs))
      if (item.replace(/<[^>]*>/g, '').split(',').length > 60) left.push(`${path} shows one item and nothing else`);
  }
  expect(left).toEqual([]);
});

test('the text of every answer is in the HTML itself, and the short one in the list of its topic', () => {
  const list = new Map<string, string>();
  for (const { path, html } of pages) {
    const topic = /^\/topics\/([^/]+)/.exec(path)?.[1] ?? path;
    list.set(topic, (list.get(topic) ?? '') + textBelow(html));
  }
  // As long as it is not too long, one page lists all of them.
  const wanted = (topic: string) => (questions.length <= lists.whole ? [topic, '/faq'] : [topic]);
  for (const { slug, topic, question, answer, body } of questions) {
    const page = textBelow(addresses.get(`/faq/${slug}`)?.html);
    for (const text of [question, answer, longestText(body())]) expect(page, slug).toContain(oneLine(text));
    for (const where of wanted(topic))
      for (const text of [question, answer]) expect(list.get(where), `${slug} in ${where}`).toContain(oneLine(text));
  }
});

test('the sitemap lists every page for search engines and no other', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>http:\/\/localhost:3000([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  const answers = listed.filter((path) => path.startsWith('/faq/'));
  expect(answers, 'the same order in every build').toEqual(answers.toSorted());
  const expected = pages
    .filter(({ html, path }) => path !== '/404' && !isReadingPage(path) && !html.includes('http-equiv="refresh"'))
    .map(({ path }) => path)
    .sort();
  expect(listed.toSorted()).toEqual(expected);
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap: http://localhost:3000/sitemap.xml');
});

test('what holds the answers of other pages once more asks not to be indexed', () => {
  const reading = pages.filter(({ path }) => isReadingPage(path));
  expect(reading.length).toBeGreaterThan(0);
  for (const { path, elements } of reading)
    expect(attribute(one(elements, 'meta', { name: 'robots' }), 'content'), path).toContain('noindex');
});

/** The first element of that name with these attributes. @throws {Error} when a page has none */
function one(elements: readonly Element[], tagName: string, attributes: Record<string, string> = {}): Element {
  const found = elements.find(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  );
  if (!found) throw new Error(`Unexpected absence of <${tagName}> with ${JSON.stringify(attributes)}, expected one`);
  return found;
}

/** All a page says, on one line. */
const textBelow = (html = '') => oneLine(allText(html));

/** The longest piece of a body that Markdown leaves as it is written. */
function longestText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const texts = 'children' in node ? node.children.map(longestText) : [];
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
