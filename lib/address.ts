import { site } from './site.mjs';

const faq = '/faq';
const everything = `${faq}/all`;
const topics = '/topics';
const glossary = '/glossary';
const measured = '/measured';

/** What the path of every page but the home page begins with. */
export const sections: readonly string[] = [faq, topics, glossary, measured];

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
};

/** What an `href` on our pages holds for a path of the site: with the base path, if there is one. */
export function href(path: string): string {
  return `${site.basePath}${path}`;
}

/** The public address of a path of the site. */
export function absoluteUrl(path: string): string {
  return `${site.url}${path}`;
}

/** The form in which a reader suggests a question. @param context - what the field of that name holds already */
export function suggestUrl(context?: string): string {
  const fields = new URLSearchParams({ template: 'question.yml', ...(context && { context }) });
  return `${site.repository}/issues/new?${fields}`;
}

/** Where the source of a content file can be edited. @param path - below `content/` */
export function editUrl(path: string): string {
  return `${site.repository}/edit/${site.branch}/content/${path}`;
}
