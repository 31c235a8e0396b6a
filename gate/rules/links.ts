import { paths } from '../../lib/address';
import { slugLike, slugPattern } from '../../lib/content/slug';
import { quoted } from '../../lib/wording';
import { type Hint, hint } from '../hint';
import { limits } from '../limits';
import { addressHint } from '../messages/address-hint';
import { start, unexpected, type Wording } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { definitionsOf, type Link, linksOf } from '../read/links';
import { nodesOfType } from '../read/tree';
import type { BodyRule, Site } from '../rule';
import { mistakenWording, mistakenWords } from './prose/mistaken-letters';
import {
  hostWording,
  impersonal,
  isDownload,
  isOwnAddress,
  isVeiled,
  ownPathOf,
  strayEndOf,
  wrappedAddress,
} from './web-address';

/** Addresses lead to https or into the site, and say so in one way only, which nobody can mistake. */
export const checkLinks: BodyRule = function* (body, site, _, source) {
  for (const link of linksOf(body)) {
    // A link that is not complete, or one of Org, leaves its address bare, which is the affair of raw-markup.ts.
    const before = source.split('\n')[link.line - 1]?.slice(0, link.column - 1) ?? '';
    if (link.bare && (/\](?:: *| ?\()$/.test(before) || (before.endsWith('[[') && link.bare.includes('][')))) continue;
    const wording = link.bare ? bareWording(link.bare, site) : linkWording(link.target, site);
    if (wording) yield { ...unexpected(link, ...wording), severity: couldHarm(link) ? 'harmful' : 'broken' };
  }
  const definitions = definitionsOf(body);
  const references = nodesOfType(body, 'imageReference', 'linkReference');
  let length = 0;
  for (const { identifier } of references) {
    const definition = definitions.get(identifier);
    length += (definition?.url.length ?? 0) + (definition?.title?.length ?? 0);
  }
  const what = `length of ${length} characters for all addresses`;
  if (length > limits.addresses)
    yield unexpected(references[0] ?? start, what, `at most ${limits.addresses}`, hint`keep the links that help`);
};

/** Whether an address leads away from the site, other than to a public one that everybody can name. */
function couldHarm({ target }: Link): boolean {
  if (hiddenCharacter(target)) return true;
  const leadsToPublicSite = /^https?:\/\/[^@\s\\]*$/i.test(target) && !hostWording(target.replace(/^http:/i, 'https:'));
  return !leadsToPublicSite && !/^(?!\/\/)[^:\s\\]*$/.test(target);
}

/** An address as it stands says nothing to whoever hears the links of a page alone. */
function bareWording(target: string, { hosts }: Pick<Site, 'hosts'>): Wording | undefined {
  const https = `https://${target.replace(/^https?:\/\//i, '')}`;
  if (target.length > limits.address || (!isOwnAddress(https, hosts) && hostWording(https)))
    return linkWording(https, { hosts });
  const path = isOwnAddress(https, hosts) ? ownPathOf(https) : 'https://...';
  const next = hint`write [words that say where it leads](${path}), or put it between backticks`;
  return [`address ${quoted(target)} without words`, 'a link with a text', next];
}

/** Controls and signs that change the direction of a text, as addresses write them. */
const hiddenInAddress =
  /%(?:[01][\da-f]|7f|c2%[89][\da-f]|d8%9c|e2%80%(?:8[b-f]|a[89a-e])|e2%81%[a6][\da-f]|ef%bb%bf)/i;

const readable = hint`put it between backticks if it is meant to be read`;

/** What is wrong with the form of a link; undefined when it is sound. Whether its page exists is another question. */
export function linkWording(target: string, { hosts }: Pick<Site, 'hosts'>): Wording | undefined {
  const link = `link ${quoted(target)}`;
  if (target.length > limits.address)
    return [`link of ${target.length} characters`, `at most ${limits.address}`, hint`look for a shorter address`];
  if (/[\s\\<>"]/.test(target) || hiddenCharacter(target))
    return [`sign in the ${link}`, 'an address without spaces and `\\`', hint`write \`%20\` for a space`];
  const [hidden] = hiddenInAddress.exec(target) ?? [];
  if (hidden)
    return [`hidden character ${quoted(hidden)} in the ${link}`, 'only characters that can be seen', hint`delete it`];
  const mistyped = addressHint(target);
  if (mistyped) return [link, '`https://` once at its start', mistyped];
  if (target.startsWith('//'))
    return [`${link} without its protocol`, '`https://...`', hint`write https:${target.slice(0, 60)}`];
  if (/^[#/]/.test(target)) {
    const expected = 'a path of the site such as `/faq/what-is-mqtt#heading`';
    return isSitePath(target) ? undefined : [link, expected, pathHint(target)];
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (target === '') return ['link without an address', 'one between `(` and `)`', hint`write where it leads`];
  if (!scheme) {
    const slug = slugLike(target.replace(/#.*/, ''));
    if (slug && /^\.\.?\/|\.mdx?(?:#|$)/.test(target))
      return [`link ${quoted(target)} to a file`, 'the path of its page', hint`write the path /faq/${slug}`];
    const next = hint`start it with \`/\`, or with \`https://\` for another site`;
    return [`relative ${link}`, 'a path of the site such as `/faq/what-is-mqtt`', next];
  }
  const secure = target.replace(/^http:/i, 'https:');
  if (scheme === 'http' && isOwnAddress(secure, hosts)) return webWording(secure, hosts, link);
  if (scheme === 'http') return [link, '`https://`', hint`or put the address between backticks if there is no https`];
  if (scheme !== 'https') return [`link to \`${scheme}:\``, '`https://...` or a path of the site', readable];
  return webWording(target, hosts);
}

/** A path of slugs, and an anchor: github-slugger keeps the letters, marks and digits of every script. */
const sitePath = new RegExp(`^(?:/|(?:/${slugPattern.source.slice(1, -1)})+)?(?:#[\\p{L}\\p{M}\\p{N}_-]+)?$`, 'u');

/** Whether a link leads to an address that a page of the site can have. */
export const isSitePath = (target: string) => target !== '' && sitePath.test(target);

function pathHint(target: string): Hint {
  const slug = /\.mdx?(?:#|$)/i.test(target) ? slugLike(target.replace(/#.*/, '')) : undefined;
  const page = paths.question(slug ?? '');
  if (slug) return hint`write ${page}`;
  // A browser puts a text that is to be found on a page behind `#`, or behind its anchor.
  const plain = target
    .toLowerCase()
    .replace(/#?:~:.*$/, '')
    .replace(/#+$/, '');
  const path = ownPathOf(`https://host${plain}`);
  return target.startsWith('/') && isSitePath(path) && path !== '/' && path !== target
    ? hint`write ${path}`
    : hint`write it with lower-case letters, digits and hyphens only`;
}

function personalWording(target: string): Wording | undefined {
  const alone = impersonal(target);
  if (alone === undefined) return undefined;
  const what = 'part of a link that counts its readers or lets one of them in';
  return [what, 'the address alone', hint`write ${alone} in its place`];
}

/** @param link - what is said of it: it may be written with `http` */
function webWording(target: string, hosts: readonly string[], link = `link ${quoted(target)}`): Wording | undefined {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https:\/\/[^/]/i.test(target))
    return [link, 'a full address', hint`open it in a browser and copy it from there`];
  if (url.username || url.password)
    return [`name before \`@\` in the ${link}`, 'an address without a user name', hint`remove it`];
  const stray = strayEndOf(target);
  if (stray) {
    const next = hint`delete it, or copy the whole address`;
    return [`\`${stray}\` at the end of the ${link}`, 'the address alone', next];
  }
  const meant = wrappedAddress(url);
  if (meant)
    return [`${link} through another site`, 'the address of the page itself', hint`write ${meant} in its place`];
  if (isVeiled(url))
    return [
      `${link} through another site`,
      'the address of the page itself',
      hint`open it in a browser and copy it from there`,
    ];
  if (isDownload(url))
    return [`${link} to a program or an archive`, 'the page that offers it', hint`lead to that page instead`];
  const [mistaken] = mistakenWords(target);
  if (!isOwnAddress(target, hosts))
    return (
      hostWording(target) ?? (mistaken && mistakenWording(mistaken.found, mistaken.meant)) ?? personalWording(target)
    );
  const path = ownPathOf(target);
  return [
    `${link} to this site`,
    'its path',
    isSitePath(path) ? hint`write ${path}` : hint`write a path such as /faq/what-is-mqtt`,
  ];
}
