import { join } from 'node:path';
import { redirectsFile, redirectsFileName } from '../../deploy/redirects';
import { files, paths } from '../../lib/address';
import { atomFeed, feedEntries, jsonFeed } from '../../lib/feeds';
import { writeBelow } from '../../lib/node/files';
import type { SiteFacts } from '../../lib/pages';
import { site as thisSite } from '../../lib/site.mjs';
import { listedPages, sitemapFiles } from '../../lib/sitemap';
import { webManifest } from './manifest';

/**
 * Writes what the site has beside its pages, as far as it is text: for search engines, readers of feeds, browsers and hosts.
 *
 * @param target - folder of the site
 */
export function writeTextFiles(site: SiteFacts, target: string): void {
  const entries = feedEntries(site.index);
  const texts: [string, string][] = [
    ...sitemapFiles(listedPages(site)),
    [files.atomFeed, atomFeed(entries)],
    [files.jsonFeed, jsonFeed(entries)],
    [files.manifest, webManifest()],
    [`/${redirectsFileName}`, redirectsFile(thisSite.basePath, formerAddresses(site))],
  ];
  for (const [path, text] of texts) writeBelow(join(target, path), text);
}

const formerAddresses = ({ index: { questions } }: SiteFacts) =>
  questions.flatMap(({ slug, redirects = [] }) =>
    redirects.map((former) => ({ from: paths.question(former), to: paths.question(slug) })),
  );
