import { redirectsFile, redirectsFileName } from '../../deploy/redirects-file';
import { files, paths } from '../../lib/address';
import { atomFeed, feedEntries, jsonFeed } from '../../lib/feeds';
import type { SiteFacts } from '../../lib/pages';
import { site as thisSite } from '../../lib/site.mjs';
import { listedPages, sitemapFiles } from '../../lib/sitemap';
import { webManifest } from './manifest';

/** What the site has beside its pages for search engines, readers of feeds, browsers and hosts: texts by their paths. */
export function siteFiles(site: SiteFacts): Map<string, string> {
  const entries = feedEntries(site.index);
  return new Map([
    ...sitemapFiles(listedPages(site)),
    [files.atomFeed, atomFeed(entries)],
    [files.jsonFeed, jsonFeed(entries)],
    [files.manifest, webManifest()],
    [`/${redirectsFileName}`, redirectsFile(thisSite.basePath, formerAddresses(site))],
  ]);
}

const formerAddresses = ({ index: { questions } }: SiteFacts) =>
  questions.flatMap(({ slug, redirects = [] }) =>
    redirects.map((former) => ({ from: paths.question(former), to: paths.question(slug) })),
  );
