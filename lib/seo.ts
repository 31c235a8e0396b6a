import { absoluteUrl, files } from './address';
import { descriptionOf } from './description';
import { text } from './interface-text';
import type { Part } from './paging';
import { site } from './site.mjs';

interface Page {
  /** From the root of the site, without base path. */
  path: string;
  title: string;
  /** In plain text; result pages and previews get its beginning. */
  description: string;
  /** `article` for an answer, `website` for everything else. */
  type?: 'website' | 'article';
  /** Path of its preview image, where it has one of its own. */
  preview?: string;
  /** ISO time of its last change. */
  changed?: string;
  /** Whether it leads to the feeds of all answers. */
  feeds?: boolean;
  /** Of a list that has more than one page: each gets a title and a description of its own. */
  part?: Part<unknown>;
  /** Whether there is no Markdown file of it. */
  htmlAlone?: boolean;
  /** Path of its oEmbed response, where it has one. */
  embed?: string;
}

/** Pixels of every preview image. https://ogp.me/ names no size; this one fits all who show it large. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Letters of a title that result pages usually show. */
const usualTitle = 65;

/** Title, description, canonical address and Open Graph data of a page, in the shape of Next's `Metadata`. */
export function pageMetadata({
  path,
  type = 'website',
  part,
  preview = files.preview,
  changed,
  feeds,
  htmlAlone,
  embed,
  ...page
}: Page) {
  const url = absoluteUrl(path);
  const goesOn = part && part.number > 1;
  const title = goesOn ? text.titleOnPage(page.title, part) : page.title;
  const beginning = descriptionOf(page.description);
  const description = goesOn ? `${text.titleOnPage(beginning.replace(/\.$/, ''), part)}.` : beginning;
  const image = { url: absoluteUrl(preview), ...previewSize, alt: title };
  const article = { type: 'article' as const, modifiedTime: changed };
  return {
    title: titleWithSite(title),
    description,
    alternates: {
      canonical: url,
      types: {
        ...(feeds && feedLinks),
        ...(!htmlAlone && { 'text/markdown': absoluteUrl(files.markdown(path)) }),
        ...(embed && { 'application/json+oembed': absoluteUrl(embed) }),
      },
    },
    robots: { 'max-image-preview': 'large' as const },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      images: [image],
      ...(type === 'article' ? article : { type }),
    },
    // Everything else is taken from Open Graph.
    twitter: { card: 'summary_large_image' as const },
  };
}

/** By the types that readers of feeds look for. https://www.jsonfeed.org/version/1.1/#discovery */
const feedLinks = {
  'application/atom+xml': [{ url: absoluteUrl(files.atomFeed), title: text.feedTitle }],
  'application/feed+json': [{ url: absoluteUrl(files.jsonFeed), title: text.feedTitle }],
};

/** The name of the site stands behind a title that leaves room for it. */
function titleWithSite(title: string): string {
  const whole = `${title} - ${site.name}`;
  return title.startsWith(site.name) || whole.length > usualTitle ? title : whole;
}

/** For pages that are useful to readers but should not stand in search results. */
export const unlisted = { robots: { index: false, follow: true } };
