import { sections } from '../../lib/address';
import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import type { Wording } from '../problem';
import { showHidden } from '../read/characters';

/** A page as `npm run dev` and `npm start` show it to whoever writes. */
const localPage = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/(?:faq|glossary|topics)(?=[/?#]|$)/i;

/** Whether an address leads to one of the site's own hosts, which a dot at their end does not change, or to a page of it on the own machine. */
export function isOwnAddress(target: string, hosts: readonly string[]): boolean {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (localPage.test(target)) return true;
  return url !== undefined && hosts.includes(url.host.replace(/\.(?=$|:)/, ''));
}

const publicName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i;
const privateName = /(?:^|\.)(?:localhost|local|internal)\.?$/i;

/** What is wrong with the host of an https address; undefined when everybody can see whose it is. */
export function hostWording(target: string): Wording | undefined {
  // Judged as it is written: what a browser makes of it, a reader does not see.
  const host = /^https:\/\/([^/?#]*)/i.exec(target)?.[1]?.replace(/:\d*$/, '') ?? '';
  const what = `host ${quoted(showHidden(host))}`;
  if (/[^\x21-\x7E]|%|(?:^|\.)xn--/i.test(host))
    return [what, 'a name in Latin letters', hint`names in other letters are mistaken for others; say it in words`];
  if (publicName.test(host) && !privateName.test(host)) return undefined;
  const next = hint`put the address between backticks if it is meant to be read`;
  return [what, 'the name of a public site such as `example.org`', next];
}

const ownPage = new RegExp(`(?:${sections.join('|')})(?:[/.].*)?$`);

/**
 * The path of a page of our own, from its address: without base path, query, `.html` and slash at its end. It is a guess: the
 * caller has to find out whether it is a path.
 */
export function ownPathOf(target: string): string {
  const [, path = '', anchor = ''] = /^https:\/\/[^/?#]*([^?#]*)(?:\?[^#]*)?(#.*)?$/i.exec(target) ?? [];
  const page = ownPage.exec(path)?.[0] ?? '/';
  return page.replace(/(?:\/index)?(?:\.html)?\/*$/, '').concat(anchor) || '/';
}

/** Where an address leads that a search, Google Docs or Outlook has put its own before; undefined for any other. */
export function wrappedAddress({ host, pathname, searchParams }: URL): string | undefined {
  const isWrapped =
    /^(?:www\.google\.com\/url|duckduckgo\.com\/l\/|[\w.-]+\.safelinks\.protection\.outlook\.com\/.*)$/.test(
      host + pathname,
    );
  const meant = isWrapped ? ['q', 'url', 'uddg'].map((name) => searchParams.get(name)).find(Boolean) : undefined;
  return meant && /^https:\/\/[^\s\\<>"@]+$/.test(meant) ? meant : undefined;
}

/** Whether an address leads to a search, or on from one for some days, and not to the page that was found. */
export const isSearch = ({ host, pathname }: URL) =>
  /^(?:www\.google\.com\/(?:search|url)|www\.bing\.com\/(?:ck|search)|duckduckgo\.com\/l|vertexaisearch\.cloud\.google\.com)\b/.test(
    host + pathname,
  );

/** What is added to an address to tell where its readers come from. */
const counting = /(?<=[?&])(?:utm_\w+|gclid|fbclid|msclkid|srsltid)=[^&#]*(?:&|(?=#|$))/g;

/** An address without what counts its readers; undefined for one that counts none. */
export function uncounted(target: string): string | undefined {
  const left = target.replace(counting, '');
  return left === target ? undefined : left.replace(/[?&](?=#|$)/, '');
}
