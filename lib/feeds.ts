import { absoluteUrl, files, paths } from './address';
import { withoutCodeMarks } from './content/code-marks';
import type { ContentIndex } from './content/content-index';
import { text } from './interface-text';
import { site as thisSite } from './site.mjs';
import { type Xml, xmlDocument } from './xml';

/** Answers that a feed holds: those that changed last. */
const length = 50;

/** An answer as feeds tell of it. */
interface FeedEntry {
  /** The address it had first: readers of feeds know it by that, wherever it moves. */
  id: string;
  url: string;
  title: string;
  summary: string;
  topic: string;
  /** ISO time. */
  changed: string;
}

/** The answers that changed last, the newest first. Where history tells nothing, the day of the last review stands for it. */
export function feedEntries({ questions, topics, changes }: ContentIndex): FeedEntry[] {
  const titles = new Map(topics.map(({ slug, title }) => [slug, title]));
  return questions
    .map(({ slug, redirects: [first = slug] = [], question, answer, topic, path, reviewed }) => ({
      id: absoluteUrl(paths.question(first)),
      url: absoluteUrl(paths.question(slug)),
      title: question,
      summary: withoutCodeMarks(answer),
      topic: titles.get(topic) ?? topic,
      changed: changes[path] ?? `${reviewed}T00:00:00.000Z`,
    }))
    .sort((a, b) => (a.changed === b.changed ? (a.url < b.url ? -1 : 1) : a.changed < b.changed ? 1 : -1))
    .slice(0, length);
}

const home = absoluteUrl(paths.home);
const rights = text.licence;

/** https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(entries: readonly FeedEntry[]): string {
  return xmlDocument({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': thisSite.language },
    content: [
      { name: 'id', content: home },
      { name: 'title', content: text.feedTitle },
      { name: 'subtitle', content: text.feedDescription },
      { name: 'updated', content: entries[0]?.changed ?? '1970-01-01T00:00:00.000Z' },
      link('self', files.atomFeed, 'application/atom+xml'),
      link('alternate', paths.home, 'text/html'),
      { name: 'author', content: [{ name: 'name', content: thisSite.name }] },
      { name: 'rights', content: rights },
      { name: 'icon', content: absoluteUrl(files.icon) },
      ...entries.map(
        ({ id, url, title, summary, topic, changed }): Xml => ({
          name: 'entry',
          content: [
            { name: 'id', content: id },
            { name: 'title', content: title },
            { name: 'updated', content: changed },
            { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: url } },
            { name: 'category', attributes: { term: topic } },
            { name: 'summary', content: summary },
          ],
        }),
      ),
    ],
  });
}

const link = (rel: string, path: string, type: string): Xml => ({
  name: 'link',
  attributes: { rel, type, href: absoluteUrl(path) },
});

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: text.feedTitle,
    description: text.feedDescription,
    home_page_url: home,
    feed_url: absoluteUrl(files.jsonFeed),
    icon: absoluteUrl(files.appIcon(512)),
    favicon: absoluteUrl(files.appIcon(192)),
    authors: [{ name: thisSite.name, url: home }],
    language: thisSite.language,
    items: entries.map(({ id, url, title, summary, topic, changed }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_modified: changed,
      tags: [topic],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
