import { slugPattern } from '../../lib/content/slug';
import { quoted, type Wording } from '../../lib/wording';
import { limits } from '../limits';
import { start, unexpected } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { definitionsOf, type Link, linksOf } from '../read/links';
import { nodesOf } from '../read/tree';
import type { BodyRule, Site } from '../rule';
import { hostWording, isOwnAddress, ownPathOf } from './web-address';

/** Addresses lead to https or into the site, and say so in one way only, which nobody can mistake. */
export const checkLinks: BodyRule = function* (body, site) {
  for (const link of linksOf(body)) {
    const wording = link.image ? imageWording(link.target, site) : linkWording(link.target, site);
    if (wording) yield { ...unexpected(link, ...wording), severity: couldHarm(link) ? 'harmful' : 'broken' };
  }
  const definitions = definitionsOf(body);
  const references = nodesOf(body).filter(
    ({ node }) => node.type === 'imageReference' || node.type === 'linkReference',
  );
  let length = 0;
  for (const { node } of references) {
    const definition = 'identifier' in node ? definitions.get(node.identifier) : undefined;
    length += (definition?.url.length ?? 0) + (definition?.title?.length ?? 0);
  }
  const what = `length of ${length} characters for all addresses`;
  if (length > limits.addresses)
    yield unexpected(references[0]?.node ?? start, what, `at most ${limits.addresses}`, 'keep the links that help');
};

/** Whether an address leads away from the site, other than to a public one that everybody can name; an image is loaded unasked. */
function couldHarm({ target, image }: Link): boolean {
  if (hiddenCharacter(target)) return true;
  const leadsToPublicSite =
    !image && /^https?:\/\/[^@\s\\]*$/i.test(target) && !hostWording(target.replace(/^http:/i, 'https:'));
  return !leadsToPublicSite && !/^(?!\/\/)[^:\s\\]*$/.test(target);
}

function imageWording(target: string, { images }: Site): Wording | undefined {
  if (images.includes(target)) return undefined;
  const hint = 'images from elsewhere are not loaded; say it in words';
  return [`image ${quoted(target)}`, "one of the site's own, as `/name.png`", hint];
}

const readable = 'put it between backticks if it is meant to be read';

/** What is wrong with the form of a link; undefined when it is sound. Whether its page exists is another question. */
export function linkWording(target: string, { hosts }: Pick<Site, 'hosts'>): Wording | undefined {
  const link = `link ${quoted(target)}`;
  if (target.length > limits.address)
    return [`link of ${target.length} characters`, `at most ${limits.address}`, 'look for a shorter address'];
  if (/[\s\\<>"]/.test(target) || hiddenCharacter(target))
    return [`sign in the ${link}`, 'an address without spaces and `\\`', 'write `%20` for a space'];
  if (target.startsWith('//'))
    return [`${link} without its protocol`, '`https://...`', `write https:${target.slice(0, 60)}`];
  if (/^[#/]/.test(target)) {
    const expected = 'a path of the site such as `/faq/what-is-mqtt#heading`';
    return sitePath.test(target) ? undefined : [link, expected, 'lower-case letters, digits and hyphens only'];
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (!scheme) {
    const hint = 'start it with `/`, or with `https://` for another site';
    return [`relative ${link}`, 'a path of the site such as `/faq/what-is-mqtt`', hint];
  }
  if (scheme === 'http') return [link, '`https://`', 'or put the address between backticks if there is no https'];
  if (scheme !== 'https') return [`link to \`${scheme}:\``, '`https://...` or a path of the site', readable];
  return webWording(target, hosts);
}

/** A path of slugs, and an anchor: github-slugger keeps the letters, marks and digits of every script. */
const sitePath = new RegExp(`^(?:/|(?:/${slugPattern.source.slice(1, -1)})+)?(?:#[\\p{L}\\p{M}\\p{N}_-]+)?$`, 'u');

function webWording(target: string, hosts: readonly string[]): Wording | undefined {
  const link = `link ${quoted(target)}`;
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https:\/\/[^/]/i.test(target))
    return [link, 'a full address', 'open it in a browser and copy it from there'];
  if (url.username || url.password) return [`name before \`@\` in the ${link}`, 'none', 'remove it'];
  if (!isOwnAddress(target, hosts)) return hostWording(target);
  const path = ownPathOf(target);
  return [
    `${link} to this site`,
    'its path',
    `write ${sitePath.test(path) ? path : 'a path such as /faq/what-is-mqtt'}`,
  ];
}
