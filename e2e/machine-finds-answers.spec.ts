import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { outFolder } from '../build/9-publish';
import { budgets } from '../build/budgets';
import { files as addresses } from '../lib/address';
import type { Api } from '../lib/api/schemas';
import { sitemapFiles } from '../lib/sitemap';
import { attribute, type Element, elementsOf, textOf } from './support/html';
import { listedQuestions, questions } from './support/questions';
import { builtPages, filesBelow } from './support/site';
import { addressesIn, pageData, typesFor } from './support/structured-data';
import { xmlProblems } from './support/xml';

const files = new Set(filesBelow(outFolder));
const pages = builtPages()
  .filter(({ html }) => !html.includes('http-equiv="refresh"'))
  .map((page) => ({
    ...page,
    get elements() {
      return elementsOf(page.html);
    },
    get metas() {
      return elementsOf(page.html).filter(({ tagName }) => tagName === 'meta');
    },
  }));

test('every page says what it is in the words of schema.org, and names no address that is not there', () => {
  for (const { path, elements } of pages) {
    const blocks = dataOf(elements);
    // The list of questions says it topic by topic.
    if (path !== '/faq') expect(blocks.length, path).toBeLessThanOrEqual(1);
    const types = blocks.map((things) => things.map((thing) => thing['@type']));
    expect([...new Set(types.map(String))], path).toEqual(typesFor(path).length > 0 ? [String(typesFor(path))] : []);
    const [[first] = []] = blocks;
    if (first && 'url' in first) expect(new URL(first.url).pathname, path).toBe(path);
    expect(addressesIn(blocks).filter(isDead), path).toEqual([]);
  }
});

test('what a page says to machines is what it shows to readers', () => {
  const listed = new Map<string, string>();
  for (const { path, elements } of pages) {
    for (const thing of dataOf(elements).flat()) {
      if (thing['@type'] === 'TechArticle') {
        const written = questions.find(({ slug }) => path === `/faq/${slug}`);
        expect([thing.headline, thing.description]).toEqual([written?.question, written?.answer]);
        const { references } = JSON.parse(read(addresses.question(path.slice('/faq/'.length)))) as Api['question'];
        const cited = references.map(({ url }) => url);
        expect(thing.citation.map(({ url }: { url: string }) => url)).toEqual(cited);
        const linked = new Set(all(elements, 'a').map((element) => attribute(element, 'href')));
        expect(cited.filter((url) => !linked.has(url))).toEqual([]);
        const shown = all(elements, 'time').map((element) => attribute(element, 'datetime'));
        if (thing.dateModified) expect(shown, path).toContain(thing.dateModified);
      }
      if (thing['@type'] === 'FAQPage')
        for (const { name, acceptedAnswer } of thing.mainEntity) listed.set(name, acceptedAnswer.text);
      if (thing['@type'] === 'DefinedTermSet')
        for (const { url } of thing.hasDefinedTerm)
          expect(all(elements, 'section', { id: new URL(url).hash.slice(1) })).toHaveLength(1);
    }
  }
  expect([...listed]).toHaveLength(listedQuestions().length);
  for (const { question, answer } of listedQuestions()) expect(listed.get(question)).toBe(answer);
});

test('titles and descriptions are as long as search results show them, and end with a word', () => {
  for (const { path, elements, metas } of pages) {
    const title = all(elements, 'title').map(textOf).join();
    const description = contentOf(metas, { name: 'description' });
    // A question is never cut; what is longer has nothing beside it.
    if (title.length > 65) expect(title, path).not.toContain(' - ');
    // Of a list that goes on, each page says which one it is.
    expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(160 + ', page 99 of 99'.length);
    expect(description, path).toMatch(/(?:[.?!]["”)]?|[\p{L}\p{N}'"”)%#+*] …)$/u);
  }
});

test('who shows a page to others gets a card of it, readable and light', () => {
  const shown = pages.filter(({ path }) => path !== '/404');
  const cards = new Map(
    shown.map(({ path, metas }) => [path, new URL(contentOf(metas, { property: 'og:image' })).pathname]),
  );
  const wanted = questions.map(({ slug }) => `/faq/${slug}`);
  expect(wanted.map((path) => cards.get(path))).toEqual(wanted.map((path) => `${path}.png`));
  const said = shown.map(({ metas }) => [
    contentOf(metas, { name: 'twitter:card' }),
    ...['width', 'height'].map((side) => contentOf(metas, { property: `og:image:${side}` })),
    contentOf(metas, { property: 'og:image:alt' }) !== '',
  ]);
  // An assertion for each page would take most of the time.
  expect(said).toEqual(shown.map(() => ['summary_large_image', '1200', '630', true]));
  const images = [...new Set(cards.values())].map((card) => ({ card, ...png(card) }));
  expect(images.length).toBeGreaterThan(questions.length);
  const { least, most } = budgets.previewImage;
  const unsound = images.filter(({ size, bytes }) => String(size) !== '1200,630' || bytes > most || bytes < least);
  expect(unsound).toEqual([]);
});

test('phones and systems that put the site beside their programs find its icon and its name', () => {
  const { elements = [] } = pages[0] ?? {};
  const linked = (rel: string) => attribute(all(elements, 'link', { rel })[0] as Element, 'href') ?? '';
  expect(png(linked('apple-touch-icon')).size).toEqual([180, 180]);
  const manifest = JSON.parse(read(linked('manifest')));
  expect(manifest).toMatchObject({ name: 'MQTT FAQ', start_url: '/', lang: 'en-GB' });
  for (const { src, sizes, type } of manifest.icons) {
    expect(isDead(`http://localhost:3000${src}`), src).toBe(false);
    if (type === 'image/png') expect(png(src).size.map(String).join('x')).toBe(sizes);
  }
});

test('the sitemap is one by its schema, and every address in it is a page', async () => {
  const sitemap = read('/sitemap.xml');
  expect(await xmlProblems(sitemap, 'sitemap.xsd')).toEqual([]);
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter(isDead)).toEqual([]);
  expect(await xmlProblems(sitemap.replaceAll('loc>', 'place>'), 'sitemap.xsd')).not.toEqual([]);
  // A site that has too many addresses for one.
  const cut = [...sitemapFiles(pages, 50).values()];
  expect(cut.length).toBeGreaterThan(2);
  for (const file of cut) expect(await xmlProblems(file, 'sitemap.xsd')).toEqual([]);
});

const feed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  icon: z.url(),
  favicon: z.url(),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
  language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string().min(1)),
    }),
  ),
});

test('both feeds are what their formats ask for, and tell of the answers that changed last', async () => {
  const atom = read('/feed.xml');
  expect(await xmlProblems(atom, 'atom.xsd')).toEqual([]);
  const { items, ...about } = feed.parse(JSON.parse(read('/feed.json')));
  expect(items).toHaveLength(Math.min(50, questions.length));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const inXml = [...atom.matchAll(/http:\/\/localhost:3000[^"<]*/g)].map(([address]) => address);
  expect([...addressesIn([about, items]), ...inXml].filter(isDead)).toEqual([]);
  const dates = items.map(({ date_modified: date }) => date);
  expect(dates).toEqual(dates.toSorted().reverse());
  const inAtom = (name: string) => [...atom.matchAll(new RegExp(`(?<=<${name}>)[^<]*`, 'g'))].map(([text]) => text);
  expect(inAtom('id').slice(1)).toEqual(items.map(({ id }) => id));
  expect(inAtom('updated')).toEqual([dates[0], ...dates]);
  for (const { url, title, content_text: summary } of items) {
    const { question, answer } = questions.find(({ slug }) => new URL(url).pathname === `/faq/${slug}`) ?? {};
    expect([title, summary]).toEqual([question, answer]);
  }
});

test('the home page and the list of questions lead readers of feeds to both', () => {
  for (const { path, elements } of pages.filter(({ path }) => ['/', '/faq'].includes(path))) {
    const linked = all(elements, 'link', { rel: 'alternate' }).filter(
      (link) => attribute(link, 'type') !== 'text/markdown',
    );
    expect(
      linked.map((link) => [attribute(link, 'type'), attribute(link, 'href')]),
      path,
    ).toEqual([
      ['application/atom+xml', 'http://localhost:3000/feed.xml'],
      ['application/feed+json', 'http://localhost:3000/feed.json'],
    ]);
  }
});

test('hosts are told where every former address leads', () => {
  const rules = read('/_redirects').trimEnd().split('\n');
  const wanted = questions.flatMap(({ slug, redirects = [] }) =>
    redirects.flatMap((former) => ['301!', '301'].map((status) => `/faq/${former} /faq/${slug} ${status}`)),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(rules.toSorted()).toEqual(wanted.toSorted());
});

/** What a page says of itself to machines, block by block. */
const dataOf = (elements: readonly Element[]) =>
  all(elements, 'script', { type: 'application/ld+json' }).map(
    (block) => pageData.parse(JSON.parse(textOf(block)))['@graph'],
  );

/** The elements of that name with these attributes. */
const all = (elements: readonly Element[], tagName: string, attributes: Record<string, string> = {}) =>
  elements.filter(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  );

const contentOf = (metas: readonly Element[], attributes: Record<string, string>) =>
  all(metas, 'meta', attributes)
    .map((element) => attribute(element, 'content') ?? '')
    .join();

const read = (path: string) => readFileSync(join(outFolder, path), 'utf8');

/** Whether an address of the site belongs to none of its files. */
function isDead(address: string): boolean {
  const { pathname } = new URL(address);
  const path = pathname === '/' ? 'index' : pathname.slice(1);
  return !files.has(path) && !files.has(`${path}.html`);
}

/** Width and height of an image, in pixels, and its weight. https://www.w3.org/TR/png-3/#11IHDR */
function png(path: string): { size: number[]; bytes: number } {
  const bytes = readFileSync(join(outFolder, path));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`Unexpected start of ${path}, expected that of a PNG`);
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], bytes: bytes.length };
}
