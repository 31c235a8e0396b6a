import { absoluteUrl, files, paths } from './address';
import { latestChange, latestOf } from './dates';
import { newestDay } from './measured/pages';
import { addressedPages, type SiteFacts } from './pages';
import { lists, partsOf } from './paging';
import { type Xml, xmlDocument } from './xml';

/** An address for search engines, and when what it shows has changed, as far as that is known. */
interface Listed {
  path: string;
  changed?: string;
}

/** Every page that search engines should list, in the same order in every build. */
export function listedPages(site: SiteFacts): Listed[] {
  const { index, catalogue, measured } = site;
  const { questions, topics, terms, changes } = index;
  const { probes, software } = addressedPages(site);
  const page = (path: string, documents: readonly { path: string }[]): Listed => ({
    path,
    changed: latestChange(changes, documents),
  });
  return [
    page(paths.home, [...questions, ...topics]),
    page(paths.faq, [...questions, ...topics]),
    page(paths.topics, [...questions, ...topics]),
    page(paths.glossary, terms),
    { path: paths.api },
    { path: paths.tryFilter },
    { path: paths.measured, changed: newestDay(measured) || undefined },
    ...probes.map((id) => ({ path: paths.probe(id), changed: newestDay(measured, id) || undefined })),
    ...software.map((id) => ({ path: paths.software(id) })),
    ...topics.flatMap((topic) =>
      partsOf(catalogue.questionsInTopic(topic), lists.topicPage).map(({ items, number }) =>
        page(paths.topic(topic.slug, number), [topic, ...items]),
      ),
    ),
    ...questions.map((question) => page(paths.question(question.slug), [question])),
  ];
}

/** Addresses that one sitemap may hold. https://www.sitemaps.org/protocol.html */
const most = 50_000;

/**
 * The files of the sitemap by their paths: one of all addresses or, where they are too many for that, several and the one that names
 * them.
 */
export function sitemapFiles(listed: readonly Listed[], size: number = most): ReadonlyMap<string, string> {
  const parts = partsOf(listed, size);
  if (parts.length === 1) return new Map([[files.sitemap, document('urlset', 'url', listed)]]);
  const pathOf = (number: number) => files.sitemap.replace('.', `-${number}.`);
  const index = parts.map(({ items, number }) => ({
    path: pathOf(number),
    changed: latestOf(items.map(({ changed }) => changed)),
  }));
  return new Map([
    [files.sitemap, document('sitemapindex', 'sitemap', index)],
    ...parts.map(({ items, number }) => [pathOf(number), document('urlset', 'url', items)] as const),
  ]);
}

const document = (root: string, entry: string, listed: readonly Listed[]) =>
  xmlDocument({
    name: root,
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    content: listed.map(
      ({ path, changed }): Xml => ({
        name: entry,
        content: [
          { name: 'loc', content: absoluteUrl(path) },
          changed ? { name: 'lastmod', content: changed } : undefined,
        ],
      }),
    ),
  });
