import { absoluteUrl, files, paths } from '../lib/address';
import { openApiDocument } from '../lib/api/openapi';
import { searchValue } from '../lib/api/search-index';
import {
  type BodyTexts,
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
import type { Question } from '../lib/content/document';
import type { SiteFacts } from '../lib/pages';
import type { SearchIndex } from '../lib/search/index-files';
import { listedPages } from '../lib/sitemap';
import type { PageKeys } from './4-pages';
import type { FactsOfAnswers } from './answer-facts';
import { answerPage, storedBody } from './content-index';
import { keptValue } from './kept-value';
import { answerMarkdown } from './machines/answer-markdown';
import { llmsFullHead, llmsIndex, llmsMeasuredIndex } from './machines/llms';
import { mcpPackage } from './machines/mcp-package';
import { pageMarkdown } from './machines/page-markdown';
import { securityText } from './machines/security';
import { siteFiles } from './machines/site-files';
import type { BodyToTell } from './machines/texts';
import { keyOf } from './page-store';
import type { SiteFolder } from './site-folder';

interface MachineFiles {
  /** Without the bodies: each is read when it is needed, for they are a hundred times as large as all else. */
  site: SiteFacts;
  facts: FactsOfAnswers;
  /** What is searched. */
  index: SearchIndex;
  target: SiteFolder;
  keys: PageKeys;
  /** Hash of the program that builds. */
  program: string;
  /** Renders a body. */
  textsOf(body: BodyToTell): BodyTexts;
}

/**
 * Writes what programs read: the API, the Markdown of each answer, what there is for language models, and what search engines, readers
 * of feeds, browsers and hosts look for. An answer is rendered once more only when its page, or what lists say of it, has changed.
 */
export async function writeMachineFiles(made: MachineFiles): Promise<void> {
  const { site, facts, index, target, program, textsOf } = made;
  const markdowns = site.index.questions.map((question) => writeAnswer(question, made));
  target.write(files.llmsFull, [llmsFullHead, ...markdowns].join('\n'));
  const bodies = site.index.terms.map(({ path }) => storedBody(path));
  const terms = await keptValue('terms', keyOf(program, JSON.stringify([site.index.terms, bodies])), async () =>
    site.index.terms.map((term, place) => {
      const { html, markdown } = textsOf({ body: bodies[place] ?? '', page: absoluteUrl(paths.term(term.slug)) });
      return { ...term, html, markdown };
    }),
  );
  const resources = {
    index: indexValue(site),
    topics: topicsValue(site),
    questions: questionsValue(site, ({ path }) => facts(path).cited),
    glossary: glossaryValue(terms),
    'reason-codes': reasonCodesValue(),
    properties: propertiesValue(),
    measured: measuredValue(site),
    search: searchValue(index),
  };
  for (const [name, value] of Object.entries(resources)) target.write(files.resource(name), jsonOf(value));
  target.write(files.openApi, jsonOf(openApiDocument()));
  target.write(files.llms, llmsIndex(site));
  target.write(files.llmsMeasured, llmsMeasuredIndex(site));
  target.write(files.security, securityText(site.index.questions));
  for (const [path, text] of siteFiles(site)) target.write(path, text);

  if (!target.keep(files.mcp, program)) target.write(files.mcp, await mcpPackage(), program);
}

/** Writes the files of an answer. @returns its Markdown */
function writeAnswer(question: Question, made: MachineFiles): string {
  const { target, keys } = made;
  const address = paths.question(question.slug);
  const page = keys.get(`${address.slice(1)}.html`);
  if (!page) throw new Error(`Unexpected absence of a page for ${question.slug}, expected one`);
  // The program is a part of the page's key.
  const key = keyOf(page, JSON.stringify(question));
  // Programs keep addresses as readers do, and not every host can redirect: a former address has the same files.
  const names = [question.slug, ...(question.redirects ?? [])].flatMap((slug) => [
    { file: files.markdown(paths.question(slug)), kind: 'markdown' as const },
    { file: files.question(slug), kind: 'value' as const },
    { file: files.embed(slug), kind: 'embed' as const },
  ]);
  const missing = names.filter(({ file }) => !target.keep(file, key));
  if (missing.length > 0) {
    const texts = answerTexts(question, made);
    for (const { file, kind } of missing) target.write(file, texts[kind], key);
  }
  return target.read(files.markdown(address));
}

/** What stands in the files of an answer. */
function answerTexts(question: Question, { site, textsOf }: MachineFiles) {
  const page = answerPage(site, question.slug);
  const { body, measured } = page;
  const address = absoluteUrl(paths.question(question.slug));
  const texts = textsOf({ body, measured, references: question.references, page: address });
  return {
    markdown: answerMarkdown(page, texts),
    value: jsonOf(questionValue(site, question, page, texts)),
    embed: jsonOf(embedValue(question)),
  };
}

const jsonOf = (value: object) => `${JSON.stringify(value)}\n`;

/** Writes the Markdown of each page that is no answer, which is made of the finished page. */
export function writePageMarkdown(site: SiteFacts, target: SiteFolder, keys: PageKeys): void {
  for (const { path } of listedPages(site).filter(({ path }) => !path.startsWith(paths.question('')))) {
    const [file, markdown] = [pageFile(path), files.markdown(path)];
    const key = keys.get(file.slice(1));
    if (!key) throw new Error(`Unexpected absence of a key for ${path}, expected one`);
    if (!target.keep(markdown, key)) target.write(markdown, pageMarkdown(target.read(file), path), key);
  }
}

/** Where a finished page is, in the folder of the site. */
const pageFile = (path: string) => files.markdown(path).replace(/md$/, 'html');
