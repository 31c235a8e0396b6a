import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl, files, paths } from '../lib/address';
import { openApiDocument } from '../lib/api/openapi';
import { searchValue } from '../lib/api/search-index';
import {
  embedValue,
  glossaryValue,
  indexValue,
  measuredValue,
  propertiesValue,
  questionsValue,
  questionValue,
  reasonCodesValue,
  topicsValue,
} from '../lib/api/values';
import { writeBelow } from '../lib/node/files';
import { questionPage, type SiteFacts } from '../lib/pages';
import type { SearchIndex } from '../lib/search/index-files';
import { listedPages } from '../lib/sitemap';
import type { PageKeys } from './4-pages';
import { storedBody } from './content-index';
import { answerMarkdown } from './machines/answer-markdown';
import { llmsFullHead, llmsIndex, llmsMeasuredIndex } from './machines/llms';
import { mcpPackage } from './machines/mcp-package';
import { pageMarkdown } from './machines/page-markdown';
import { securityText } from './machines/security';
import { siteFiles } from './machines/site-files';
import type { BodyTexts, BodyToTell } from './machines/texts';
import { keyOf, PageStore } from './page-store';

export interface MachineFiles {
  /** Without the bodies: each is read when it is needed, for they are a hundred times as large as all else. */
  site: SiteFacts;
  /** What is searched. */
  index: SearchIndex;
  /** Where the site is put together. */
  target: string;
  keys: PageKeys;
  /** Hash of the program that builds. */
  program: string;
  /** Renders a body. */
  textsOf(body: BodyToTell): BodyTexts;
}

/**
 * Writes what programs read: the API, the Markdown of each answer, what there is for language models, and what search engines, readers
 * of feeds, browsers and hosts look for. An answer is rendered once
 * more only when its page has changed; its texts are kept beside the pages.
 */
export async function writeMachineFiles({ site, index, target, keys, program, textsOf }: MachineFiles): Promise<void> {
  const store = new PageStore('.cache/texts', '.texts');
  const used = new Set<string>();
  const kept = (key: string, make: () => BodyToTell): BodyTexts => {
    used.add(key);
    if (!store.has(key)) store.set(key, JSON.stringify(textsOf(make())));
    return JSON.parse(store.get(key));
  };
  const write = (path: string, content: string | Uint8Array) => writeBelow(join(target, path), content);
  const writeJson = (path: string, value: object) => write(path, `${JSON.stringify(value)}\n`);

  const all = { ...site, bodyOf: () => '' };
  const citedBy = new Map<string, BodyTexts['cited']>();
  write(files.llmsFull, llmsFullHead);
  for (const question of all.index.questions) {
    const { slug, path } = question;
    const page = questionPage(all, slug);
    const key = keys.get(`${paths.question(slug).slice(1)}.html`);
    if (!page || 'to' in page || !key) throw new Error(`Unexpected absence of a page for ${slug}, expected one`);
    const texts = kept(key, () => ({
      body: storedBody(path),
      measured: page.measured,
      references: page.question.references,
      page: absoluteUrl(paths.question(slug)),
    }));
    citedBy.set(slug, texts.cited);
    const markdown = answerMarkdown(page, texts);
    appendFileSync(join(target, files.llmsFull), `\n${markdown}`);
    // Programs keep addresses as readers do, and not every host can redirect: a former address has the same files.
    const [value, embed] = [questionValue(all, question, page, texts), embedValue(question)];
    for (const address of [slug, ...(question.redirects ?? [])]) {
      write(files.markdown(paths.question(address)), markdown);
      writeJson(files.question(address), value);
      writeJson(files.embed(address), embed);
    }
  }
  const glossary = glossaryValue(all, ({ path, slug }) => {
    const told = { body: storedBody(path), page: absoluteUrl(paths.term(slug)) };
    const { html, markdown } = kept(keyOf(program, JSON.stringify(told)), () => told);
    return { html, markdown };
  });
  const resources = {
    index: indexValue(all),
    topics: topicsValue(all),
    questions: questionsValue(all, citedBy),
    glossary,
    'reason-codes': reasonCodesValue(),
    properties: propertiesValue(),
    measured: measuredValue(all),
    search: searchValue(index),
  };
  for (const [name, value] of Object.entries(resources)) writeJson(files.resource(name), value);
  writeJson(files.openApi, openApiDocument());
  write(files.llms, llmsIndex(all));
  write(files.llmsMeasured, llmsMeasuredIndex(all));
  write(files.security, securityText(all.index.questions));
  for (const [path, text] of siteFiles(site)) write(path, text);

  const mcp = `${program}-mcp`;
  used.add(mcp);
  if (!store.has(mcp)) store.set(mcp, await mcpPackage());
  store.copy(mcp, join(target, files.mcp));
  store.keepOnly(used);
}

/**
 * Writes the Markdown of each page that is no answer, which is made of the finished page in the folder of the site. It is kept under the
 * key of that page.
 */
export function writePageMarkdown(site: SiteFacts, target: string, keys: PageKeys): void {
  const store = new PageStore('.cache/page-markdown', '.md');
  const used = new Set<string>();
  for (const { path } of listedPages(site).filter(({ path }) => !path.startsWith(paths.question('')))) {
    const [file, markdown] = [pageFile(path), files.markdown(path)];
    const key = keys.get(file.slice(1));
    if (!key) throw new Error(`Unexpected absence of a key for ${path}, expected one`);
    used.add(key);
    if (!store.has(key)) store.set(key, pageMarkdown(readFileSync(join(target, file), 'utf8'), path));
    store.copy(key, join(target, markdown));
  }
  store.keepOnly(used);
}

/** Where a finished page is, in the folder of the site. */
const pageFile = (path: string) => files.markdown(path).replace(/md$/, 'html');
