import { absoluteUrl } from './address';
import { text } from './interface-text';
import type { Part } from './paging';
import { site } from './site.mjs';

interface Page {
  /** From the root of the site, without base path. */
  path: string;
  title: string;
  description: string;
  /** `article` for an answer, `website` for everything else. */
  type?: 'website' | 'article';
  /** Of a list that has more than one page: each gets a title and a description of its own. */
  part?: Part<unknown>;
  /** Paths of files that say the same in another form, by their types. */
  twins?: Readonly<Record<string, string>>;
}

/** Title, description, canonical address and Open Graph data of a page, in the shape of Next's `Metadata`. */
export function pageMetadata({ path, type = 'website', part, twins, ...page }: Page) {
  const url = absoluteUrl(path);
  const goesOn = part && part.number > 1;
  const title = goesOn ? text.titleOnPage(page.title, part) : page.title;
  const description = goesOn ? `${text.titleOnPage(page.description.replace(/\.$/, ''), part)}.` : page.description;
  return {
    title: title.startsWith(site.name) ? title : `${title} - ${site.name}`,
    description,
    alternates: {
      canonical: url,
      ...(twins && {
        types: Object.fromEntries(Object.entries(twins).map(([type, twin]) => [type, absoluteUrl(twin)])),
      }),
    },
    openGraph: { title, description, url, type, siteName: site.name, locale: site.language.replace('-', '_') },
  };
}

/** For pages that are useful to readers but should not stand in search results. */
export const unlisted = { robots: { index: false, follow: true } };
