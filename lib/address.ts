import { site } from './site.mjs';

const faq = '/faq';
const everything = `${faq}/all`;
const topics = '/topics';
const glossary = '/glossary';
const measured = '/measured';
const api = '/api';
const tools = '/try';

/** What the path of every page but the home page begins with. */
export const sections: readonly string[] = [faq, topics, glossary, measured, api, tools];

/** Every page of the site, as a path from its root without base path. */
export const paths = {
  home: '/',
  faq,
  everything,
  topics,
  glossary,
  question: (slug: string) => `${faq}/${slug}`,
  /** @param page - from 1 */
  topic: (slug: string, page = 1) => `${topics}/${slug}${page > 1 ? `/${page}` : ''}`,
  measured,
  probe: (id: string) => `${measured}/${id}`,
  software: (id: string) => `${measured}/software/${id}`,
  term: (slug: string) => `${glossary}#${slug}`,
  api,
  tryFilter: `${tools}/topic-filters`,
  /** The home page with the search open. */
  search: (query: string) => `/?q=${encodeURIComponent(query)}`,
};

/** Below it are the files that pages of other sites may read. */
export const openFolder = `${api}/v1/`;

/** Every file beside the pages, as a path from the root of the site without base path. */
export const files = {
  /** A page in Markdown; servers also send it at the address of the page. @param path - of the page */
  markdown: (path: string) => `${path === '/' ? '/index' : path}.md`,
  /** @param name - of a resource, for example `questions` */
  resource: (name: string) => `${openFolder}${name}.json`,
  question: (slug: string) => `${openFolder}questions/${slug}.json`,
  /** The short form of an answer, to be shown elsewhere. */
  embed: (slug: string) => `${openFolder}oembed/${slug}.json`,
  openApi: `${openFolder}openapi.json`,
  /** What there is for language models: https://llmstxt.org/ */
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  llmsMeasured: `${measured}/llms.txt`,
  /** https://www.rfc-editor.org/rfc/rfc9116 */
  security: '/.well-known/security.txt',
  /** The package of the MCP server. */
  mcp: '/mqtt-faq-mcp.tgz',
  sitemap: '/sitemap.xml',
  atomFeed: '/feed.xml',
  jsonFeed: '/feed.json',
  manifest: '/manifest.webmanifest',
  icon: '/icon.svg',
  touchIcon: '/apple-touch-icon.png',
  /** @param size - in pixels */
  appIcon: (size: number) => `/icon-${size}.png`,
  /** The image with which others show a page that has none of its own. */
  preview: '/preview.png',
  questionPreview: (slug: string) => `${paths.question(slug)}.png`,
  /** Of the search: what is asked for first, what keeps it offline, and the folder of all that never changes. */
  searchEntry: '/search.js',
  searchWorker: '/search-worker.js',
  searchFolder: '/_next/static/search',
  openSearch: '/opensearch.xml',
};

/** What an `href` on our pages holds for a path of the site: with the base path, if there is one. */
export function href(path: string): string {
  return `${site.basePath}${path}`;
}

/** The public address of a path of the site. */
export function absoluteUrl(path: string): string {
  return `${site.url}${path}`;
}

/** The form in which a reader suggests a question. @param filled - what its fields hold already */
export function suggestUrl(filled: { context?: string; question?: string } = {}): string {
  return `${site.repository}/issues/new?${new URLSearchParams({ template: 'question.yml', ...filled })}`;
}

/** Where the source of a content file can be edited. @param path - below `content/` */
export function editUrl(path: string): string {
  return `${site.repository}/edit/${site.branch}/content/${path}`;
}
