import leven from 'leven';
import { sections } from '../../lib/address';
import { quoted } from '../../lib/wording';
import { hint, meantHint } from '../hint';
import type { Wording } from '../problem';
import { showHidden, skeletonOf } from '../read/characters';

/** A page as `npm run dev` and `npm start` show it to whoever writes. */
const localPage = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/(?:faq|glossary|topics)(?=[/?#]|$)/i;

/** Whether an address leads to one of the site's own hosts, which a dot at their end does not change, or to a page of it on the own machine. */
export function isOwnAddress(target: string, hosts: readonly string[]): boolean {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (localPage.test(target)) return true;
  return url !== undefined && hosts.includes(url.host.replace(/\.(?=$|:)/, ''));
}

const publicName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i;
/** Names that lead to nothing, or to each network's own. RFC 6761, 6762, 7686 and 8375, and what routers call their networks. */
const privateName =
  /(?:^|\.)(?:arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)\.?$/i;

/** Sites that answers lead to, by the part of their names that somebody owns. */
const knownSites =
  'amazon.com eclipse.org github.com hivemq.com microsoft.com mosquitto.org npmjs.com oasis-open.org openssl.org rabbitmq.com rfc-editor.org wikipedia.org'.split(
    ' ',
  );

/** The site for which this one may be taken: a letter differs, or its name stands before another one. */
function mistakenSite(host: string): string | undefined {
  const own = ownedPart(host);
  return knownSites.find(
    (site) =>
      own !== site &&
      (leven(skeletonOf(own), skeletonOf(site)) < 2 ||
        `.${host}`.includes(`.${site}.`) ||
        own.endsWith(`-${site}`) ||
        own.startsWith(`${site.replace('.', '-')}.`)),
  );
}

/** The part of a host's name that somebody has registered: `a.example.org` is `example.org`, and `a.example.co.uk` is `example.co.uk`. */
const ownedPart = (host: string) =>
  /[^.]+\.(?:(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}|[^.]+)$/.exec(host.toLowerCase())?.[0] ?? host;

const hostInText =
  /^[("'“]?(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:(?:com|edu|gov|net|org)(?:\.[a-z]{2})?|(?:ac|co)\.[a-z]{2}))(?::\d+)?(?:\/\S*)?[)"'”.]*$/i;

/** A host among other words. */
const hostAmongWords = /(?<![\w.@-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/g;

/** The host that the text of a link names, where the link leads to another one. */
export function otherHost(text: string, target: string): string | undefined {
  // ASP.NET and System.Net are no hosts.
  // Wide letters and other dots look like those of a host.
  const [, named] = (!/\.N(?:ET|et)$/.test(text) && hostInText.exec(text.normalize('NFKC'))) || [];
  const host = /^https:/i.test(target) && URL.canParse(target) ? new URL(target).host : undefined;
  if (!host) return undefined;
  if (named) return ownedPart(named) === ownedPart(host) ? undefined : named;
  // What is no host, such as the name of a file, stands in no other one.
  return text.match(hostAmongWords)?.find((one) => ownedPart(one) !== ownedPart(host) && host.includes(ownedPart(one)));
}

/** What is wrong with the host of an https address; undefined when everybody can see whose it is. */
export function hostWording(target: string): Wording | undefined {
  // Judged as it is written: what a browser makes of it, a reader does not see.
  const host = /^https:\/\/([^/?#]*)/i.exec(target)?.[1]?.replace(/:\d*$/, '') ?? '';
  const what = `host ${quoted(showHidden(host))}`;
  if (/[^\x21-\x7E]|%|(?:^|\.)xn--/i.test(host))
    return [what, 'a name in Latin letters', hint`names in other letters are mistaken for others; say it in words`];
  const meant = mistakenSite(host.replace(/\.$/, ''));
  if (meant) return [what, 'a name that nobody takes for another', meantHint(meant)];
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

/** The address inside another one: searches, mail programs and networks lead through themselves. Undefined for any other. */
export function wrappedAddress({ searchParams }: URL): string | undefined {
  return [...searchParams].flat().find((value) => /^https?:\/\/[^\s\\<>"@]+$/.test(value));
}

/** Whether an address leads to a search or through one, or is a short one: where it ends, nobody sees. */
export const isVeiled = ({ host, pathname }: URL) =>
  /^(?:(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/(?:amp|search|url)\b|www\.bing\.com\/(?:ck|search)\b|duckduckgo\.com\/l\b|(?:vertexaisearch\.cloud\.google\.com|cdn\.ampproject\.org|urldefense\.com|webcache\.googleusercontent\.com|[\w-]+\.translate\.goog|(?:adf|bit|buff|cutt|ow|rebrand)\.ly|aka\.ms|amzn\.to|bit\.do|bl\.ink|dub\.sh|fb\.me|git\.io|goo\.gl|is\.gd|lnkd\.in|qr\.ae|rb\.gy|s\.id|shorturl\.at|t\.co|t\.ly|tiny\.cc|tinyurl\.com|v\.gd)\/)/.test(
    host + pathname,
  );

/** Files that a reader's machine would run, install or unpack. A page may show one: one of a wiki, or of a repository. */
const download =
  /\.(?:7z|apk|appimage|bat|bz2|cab|cmd|crx|deb|dll|dmg|docm|exe|flatpak|gz|hta|ipa|iso|jar|jnlp|lnk|msix?|msu|pkg|ps1|rar|reg|rpm|run|scr|snap|tar|tgz|vbs|whl|wsf|xlsm|xpi|xz|zip|zst)(?:[;\s].*|\/download)?\/?$/i;

/** Whether an address leads to such a file: what it does, a reader cannot see before. */
export const isDownload = ({ pathname }: URL) =>
  download.test(withLetters(pathname)) && !/\/(?:blob|src|tree|wiki)\//.test(pathname);

/** What a server reads for letters that are written as numbers, `a.%65xe`. */
const withLetters = (path: string) =>
  path.replaceAll(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A sign at the end that belongs to the text from which an address was copied, or that stands for the rest of it. A name may end with a dot: `/wiki/Inc.` */
const strayEnd = /[,;]$|\.{2,}$|(?:\u2026|%E2%80%A6)$|(?<=\/|\.(?:html?|md|pdf|php|txt))\.$/i;

/** Such a sign of an address. */
export const strayEndOf = (target: string): string | undefined => strayEnd.exec(target)?.[0];

/** What is added to an address to tell where its readers come from, or to let one of them in. */
const personal =
  /(?<=[?&#])(?:utm_\w+|_ga|_hs\w+|dclid|fbclid|gclid|igshid|mc_[ce]id|msclkid|phpsessid|srsltid|yclid|(?:access|auth|id)?_?token|api_?key|passw(?:or)?d|pwd|secret|session_?id|sig|signature|x-amz-\w+)=[^&#]*(?:&|(?=#|$))/gi;

/** An address without what counts its readers or lets one of them in; undefined for one that holds nothing of it. */
export function impersonal(target: string): string | undefined {
  const left = target.replace(personal, '');
  return left === target ? undefined : left.replace(/[?&](?=#|$)/, '').replace(/#$/, '');
}
