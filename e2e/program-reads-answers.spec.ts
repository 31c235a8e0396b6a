import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Nodes } from 'mdast';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { outFolder } from '../build/9-publish';
import { addressOf } from '../deploy/serve-site';
import { absoluteUrl, files, paths } from '../lib/address';
import type { OpenApiDocument } from '../lib/api/openapi';
import { resources } from '../lib/api/resources';
import type { Api } from '../lib/api/schemas';
import { text } from '../lib/interface-text';
import { site } from '../lib/site.mjs';
import { attribute, elementsOf } from './support/html';
import { clientOf } from './support/openapi-client';
import { questions } from './support/questions';
import { builtPages, filesBelow, isReadingPage } from './support/site';
import { test as onPages } from './support/test';

const read = (path: string) => readFileSync(join(outFolder, path), 'utf8');
const readJson = <T>(path: string): T => JSON.parse(read(path));
const document = readJson<OpenApiDocument>(files.openApi);
const client = clientOf(document, 'http://localhost');
const slugs = questions.map(({ slug }) => slug);
const formerSlugs = questions.flatMap(({ redirects = [] }) => redirects);

test('every file of the API fits the OpenAPI document, and holds nothing that is not in it', () => {
  const checked = [files.openApi];
  const problems: string[] = [];
  for (const [path, { get }] of Object.entries(document.paths)) {
    const schema = resources.find(({ name }) => `get${name}` === get.operationId)?.schema;
    const all = path.includes('{slug}')
      ? [...slugs, ...formerSlugs].map((slug) => path.replace('{slug}', slug))
      : [path];
    for (const file of all) {
      const value = readJson(file);
      problems.push(...client.problemsOf(get.operationId, value).map((problem) => `${file} ${problem}`));
      // What a schema does not name, it leaves out.
      if (JSON.stringify(schema?.parse(value)) !== JSON.stringify(value))
        problems.push(`${file} holds more or in another order`);
    }
    checked.push(...all);
  }
  expect(problems).toEqual([]);
  const there = filesBelow(join(outFolder, 'api/v1')).filter((file) => file.endsWith('.json'));
  expect(there.map((file) => `/api/v1/${file}`)).toEqual(checked.sort());
});

test('programs find an answer at its former addresses, too, on hosts that cannot redirect', () => {
  const differing = questions.flatMap(({ slug, redirects = [] }) =>
    redirects.flatMap((former) =>
      [(one: string) => files.markdown(paths.question(one)), files.question, files.embed]
        .filter((fileOf) => read(fileOf(former)) !== read(fileOf(slug)))
        .map((fileOf) => fileOf(former)),
    ),
  );
  expect(formerSlugs.length).toBeGreaterThan(0);
  expect(differing).toEqual([]);
});

test('every address in the API, in Markdown and in what models read leads somewhere', () => {
  const ids = new Map(
    builtPages().map(({ path, html }) => [path, new Set(elementsOf(html).map((element) => attribute(element, 'id')))]),
  );
  const all = filesBelow(outFolder).filter((file) =>
    /^api\/v1\/.*\.json$|\.md$|(?:^|\/)llms.*\.txt$|^robots\.txt$/.test(file),
  );
  const dead: string[] = [];
  for (const file of all) {
    for (const [address] of read(file).matchAll(/http:\/\/localhost:3000[^\s"'\\)<>,]*/g)) {
      // What follows `:~:` are words of the page, no id.
      const { pathname, hash } = new URL(address.replace(/#:~:.*/, ''));
      const known = ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)) || undefined);
      const there = hash ? known : ids.has(pathname) || existsSync(join(outFolder, pathname));
      if (!there) dead.push(`${file} -> ${address}`);
    }
  }
  expect(all.length).toBeGreaterThan(questions.length);
  expect([...new Set(dead)]).toEqual([]);
});

test('an answer says the same in HTML and in Markdown', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  const differing: string[] = [];
  for (const { slug } of questions) {
    const article = articleOf(pages.get(paths.question(slug)) ?? '');
    const whole = read(files.markdown(paths.question(slug)));
    const { markdown, html } = readJson<Api['question']>(files.question(slug));
    // Of the answer itself every sign has to be the same, of all that stands around it every word.
    const body = squeezed(textsBelow(article.body));
    const told = textsIn(parser.parse(markdown));
    const [source = ''] = /^> .*$/m.exec(whole) ?? [];
    const around = whole.replace(markdown, '').replace(source, '');
    const said = wordsOf([...textsIn(parser.parse(around)), ...told]);
    const same = {
      'Markdown of the API': squeezed(told) === body,
      'HTML of the API': squeezed(textsBelow(parse(html))) === body,
      'Markdown file': said.sort().join() === wordsOf(textsBelow(article.all)).sort().join(),
      'answer in the Markdown file': whole.includes(markdown),
      'source of the Markdown file': source.includes(`<${absoluteUrl(paths.question(slug))}>`),
    };
    differing.push(...Object.entries(same).flatMap(([what, is]) => (is ? [] : `${what}: ${slug}`)));
  }
  expect(differing).toEqual([]);
});

test('every other page says the same in HTML and in Markdown, and every Markdown file is in an index for models', () => {
  const all = builtPages().filter(
    ({ path, html }) =>
      !questions.some(({ slug }) => paths.question(slug) === path) &&
      !isReadingPage(path) &&
      path !== '/404' &&
      !html.includes('http-equiv="refresh"'),
  );
  const differing: string[] = [];
  for (const { path, html } of all) {
    const whole = read(files.markdown(path));
    const [heading, source = '', ...rest] = whole.split('\n\n');
    const main = findElement(parse(html, { scriptingEnabled: false }), ({ tagName }) => tagName === 'main');
    const same = {
      heading: heading?.startsWith('# '),
      source: source.startsWith('> ') && source.includes(`<${absoluteUrl(path)}>`),
      words:
        wordsOf(textsIn(parser.parse([heading, ...rest].join('\n\n')))).join() ===
        wordsOf(textsBelow(main ?? parse(''))).join(),
    };
    differing.push(...Object.entries(same).flatMap(([what, is]) => (is ? [] : `${what}: ${path}`)));
  }
  expect(differing).toEqual([]);
  expect(all.length).toBeGreaterThan(10);
  const named = read(files.llms) + read(files.llmsMeasured);
  const moved = new Set(formerSlugs.map((slug) => files.markdown(paths.question(slug)).slice(1)));
  const twins = filesBelow(outFolder).filter((file) => file.endsWith('.md') && !moved.has(file));
  expect(twins.filter((file) => !named.includes(`(${absoluteUrl(`/${file}`)})`))).toEqual([]);
});

test('no HTML of the API runs anything or loads anything', () => {
  const all = questions.map(({ slug }) => {
    const { html } = readJson<Api['question']>(files.question(slug));
    return html + readJson<Api['embed']>(files.embed(slug)).html;
  });
  // One reading of all takes a tenth of the time of many.
  const elements = elementsOf(all.join('\n'));
  const active = /^(?:script|style|iframe|object|embed|link|meta|form)$/;
  expect(elements.filter(({ tagName, parentNode }) => active.test(tagName) && parentNode?.nodeName !== 'head')).toEqual(
    [],
  );
  const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name, value }) => `${name}=${value}`));
  expect(attributes.length).toBeGreaterThan(questions.length);
  expect(attributes.filter((one) => /^on|^style|javascript:/i.test(one))).toEqual([]);
});

test('every page names its other forms, and the index for models in head and body', () => {
  const missing: string[] = [];
  const filesThere = new Set(filesBelow(outFolder));
  for (const { path, html } of builtPages().filter((page) => !page.html.includes('http-equiv="refresh"'))) {
    const all = elementsOf(html);
    const names = (tag: string, name: string, value: string, target: string) =>
      all.some(
        (element) =>
          element.tagName === tag && attribute(element, name) === value && attribute(element, 'href') === target,
      );
    const slug = questions.find((question) => paths.question(question.slug) === path)?.slug;
    const hasTwin = filesThere.has(files.markdown(path).slice(1));
    const says = {
      'index in head': names('link', 'rel', 'describedby', files.llms),
      'index in body': names('a', 'hidden', '', files.llms),
      Markdown: hasTwin === names('link', 'type', 'text/markdown', absoluteUrl(files.markdown(path))),
      oEmbed: !slug || names('link', 'type', 'application/json+oembed', absoluteUrl(files.embed(slug))),
    };
    missing.push(...Object.entries(says).flatMap(([what, is]) => (is ? [] : `${what}: ${path}`)));
  }
  expect(missing).toEqual([]);
});

test('a client written from the OpenAPI document reads ten answers', async ({ baseURL }) => {
  const api = clientOf(await (await fetch(baseURL + files.openApi)).json(), String(baseURL));
  const list = (await api.read('getQuestions')) as Api['questions'];
  const some = list.questions.filter((_, index) => index % Math.ceil(list.questions.length / 10) === 0);
  expect(some.length).toBeGreaterThanOrEqual(10);
  for (const { slug, answer } of some)
    expect(await api.read('getQuestion', { slug })).toMatchObject({
      slug,
      answer,
      markdown: expect.stringMatching(/\S/),
    });
  await expect(api.read('getQuestion', { slug: 'no-such-question' })).rejects.toThrow();
});

onPages('pages of another site read the API and show pictures, and read nothing else', async ({ page, baseURL }) => {
  const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<title>x</title>'));
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  try {
    await page.goto(addressOf(other));
    const titles = await page.evaluate(async (address) => {
      const { questions } = await (await fetch(`${address}/api/v1/questions.json`)).json();
      const some = questions
        .slice(0, 3)
        .map(({ slug }: { slug: string }) => `${address}/api/v1/questions/${slug}.json`);
      return Promise.all(some.map(async (one: string) => (await (await fetch(one)).json()).question));
    }, baseURL);
    expect(titles).toEqual(
      readJson<Api['questions']>(files.resource('questions'))
        .questions.slice(0, 3)
        .map(({ question }) => question),
    );
    const missing = await page.evaluate(
      async (address) => (await fetch(address)).status,
      `${baseURL}/api/v1/none.json`,
    );
    expect(missing).toBe(404);
    const width = await page.evaluate(async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      return image.naturalWidth;
    }, baseURL + files.preview);
    expect(width).toBe(1200);
    for (const path of [paths.faq, files.llms])
      expect(
        await page.evaluate(
          (address) =>
            fetch(address).then(
              () => 'read',
              () => 'refused',
            ),
          baseURL + path,
        ),
      ).toBe('refused');
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

test('the example on the page about the API runs', ({ baseURL }) => {
  const html = builtPages().find(({ path }) => path === paths.api)?.html ?? '';
  const code = elementsOf(html)
    .filter(({ tagName }) => tagName === 'code')
    .map((element) => textsBelow(element).join(''));
  const example = code.find((one) => one.includes('await fetch')) ?? '';
  const program = example.replace(site.url, new URL(String(baseURL)).origin);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const slug = /questions\/([a-z0-9-]+)\.json/.exec(example)?.[1] ?? '';
  const { question, answer, url } = readJson<Api['question']>(files.question(slug));
  expect(said.trim()).toBe([question, answer, url].join(' '));
});

test('robots.txt says what the maintainer allows to be done with the answers', () => {
  const [, signals = ''] = /^Content-Signal: (.*)$/m.exec(read('robots.txt')) ?? [];
  const said = Object.fromEntries(signals.split(', ').map((signal) => signal.split('=')));
  expect(said).toEqual(Object.fromEntries(Object.entries(site.aiUse).map(([use, may]) => [use, may ? 'yes' : 'no'])));
});

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a page says of its answer, without the ways to other pages and back to itself. */
function articleOf(html: string): { all: Tree.Node; body: Tree.Node } {
  const all = findElement(parse(html, { scriptingEnabled: false }), ({ tagName }) => tagName === 'article');
  const body = all && findElement(all, (element) => / prose |^prose /.test(`${attribute(element, 'class')} `));
  if (!all || !body) throw new Error('Unexpected page without an article, expected the page of an answer');
  return { all, body };
}

function findElement(node: Tree.Node, fits: (element: Tree.Element) => boolean): Tree.Element | undefined {
  if ('tagName' in node && fits(node)) return node;
  return 'childNodes' in node ? node.childNodes.map((child) => findElement(child, fits)).find(Boolean) : undefined;
}

const notCopied = [text.itemLink, text.edit, text.editShort, text.suggest];

/** What is no text of a page: ways to other pages, and what a reader uses in a browser. */
const notTold = /^(?:nav|search|form|button|script)$/;

/** Texts of HTML, one after the other. */
function textsBelow(node: Tree.Node): string[] {
  if (notTold.test(node.nodeName) || ('attrs' in node && attribute(node, 'aria-hidden') === 'true')) return [];
  if ('value' in node) return notCopied.includes(node.value) ? [] : [node.value];
  return 'childNodes' in node ? node.childNodes.flatMap(textsBelow) : [];
}

/** Texts of Markdown, one after the other; what it holds of HTML is a line break in a cell. */
function textsIn(node: Nodes): string[] {
  if ('value' in node) return node.type === 'html' ? node.value.split(/<br>/) : [node.value];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

const squeezed = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '');

const wordsOf = (texts: readonly string[]): string[] => texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
