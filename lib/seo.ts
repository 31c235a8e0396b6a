import { absoluteUrl } from './address';
import { site } from './site.mjs';

interface Page {
  /** From the root of the site, without base path. */
  path: string;
  title: string;
  description: string;
  /** `article` for an answer, `website` for everything else. */
  type?: 'website' | 'article';
}

/** Title, description, canonical address and Open Graph data of a page, in the shape of Next's `Metadata`. */
export function pageMetadata({ path, title, description, type = 'website' }: Page) {
  const url = absoluteUrl(path);
  return {
    title: title.startsWith(site.name) ? title : `${title} - ${site.name}`,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, type, siteName: site.name, locale: site.language.replace('-', '_') },
  };
}

/** For pages that are useful to readers but should not stand in search results. */
export const unlisted = { robots: { index: false, follow: true } };
