import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { hiddenCharacter } from '../characters';
import { limits } from '../limits';
import { type Place, start } from '../problem';
import type { BodyRule, Finding, Site } from '../rule';
import { startOf } from '../tree';

/** An address in a body and where it stands. */
export interface Link extends Place {
  target: string;
  image: boolean;
}

/** Every address of a body, with those of reference definitions. An image by reference stands where it is shown. */
export function linksOf(body: Root): Link[] {
  const links: Link[] = [];
  const definitions = new Map<string, string>();
  visit(body, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  visit(body, (node) => {
    if (node.type === 'imageReference') {
      links.push({ ...startOf(node), target: definitions.get(node.identifier) ?? '', image: true });
    }
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      links.push({ ...startOf(node), target: node.url, image: node.type === 'image' });
    }
  });
  return links;
}

/** Addresses lead to https or into the site, and say so in one way only, which nobody can mistake. */
export const checkLinks: BodyRule = (body, site) => {
  const faults = linksOf(body).flatMap(({ line, column, target, image }) => {
    const found = image ? imageFault(target, site) : linkFault(target, site);
    return found ? [{ line, column, ...found }] : [];
  });
  const repeated = repeatedAddresses(body);
  if (faults.length > 0 || repeated.length <= limits.addresses) return faults;
  const message = `Unexpected length of ${repeated.length} characters for all addresses, expected at most ${limits.addresses}`;
  return [{ ...repeated.place, message, hint: 'keep the links that help' }];
};

/** How long the addresses and titles of all references are when each is written out, and where the first one stands. */
function repeatedAddresses(body: Root): { length: number; place: Place } {
  const definitions = new Map<string, number>();
  visit(body, 'definition', ({ identifier, url, title }) => {
    definitions.set(identifier, url.length + (title?.length ?? 0));
  });
  let length = 0;
  let place: Place | undefined;
  visit(body, 'linkReference', (node) => {
    length += definitions.get(node.identifier) ?? 0;
    place ??= startOf(node);
  });
  return { length, place: place ?? start };
}

type Fault = Pick<Finding, 'message' | 'hint'> | undefined;

function imageFault(target: string, { images }: Site): Fault {
  if (images.includes(target)) return undefined;
  return {
    message: `Unexpected image \`${target.slice(0, 60)}\`, expected one of the site's own, as \`/name.png\``,
    hint: 'images from elsewhere are not loaded; say it in words',
  };
}

/** What is wrong with the form of a link; undefined when it is sound. Whether its page exists is another question. */
export function linkFault(target: string, { hosts }: Pick<Site, 'hosts'>): Fault {
  const shown = `\`${target.slice(0, 60)}\``;
  if (target.length > limits.address) {
    return {
      message: `Unexpected link of ${target.length} characters, expected at most ${limits.address}`,
      hint: 'look for a shorter address',
    };
  }
  if (/[\s\\<>"]/.test(target) || hiddenCharacter(target)) {
    return {
      message: `Unexpected sign in the link ${shown}, expected an address without spaces and \`\\\``,
      hint: 'write `%20` for a space',
    };
  }
  if (target.startsWith('//'))
    return {
      message: `Unexpected link ${shown} without its protocol, expected \`https://...\``,
      hint: `write https:${target.slice(0, 60)}`,
    };
  if (target.startsWith('#') || target.startsWith('/')) return sitePathFault(target, shown);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (!scheme)
    return {
      message: `Unexpected relative link ${shown}, expected a path of the site such as \`/faq/what-is-mqtt\``,
      hint: 'start it with `/`, or with `https://` for another site',
    };
  if (scheme === 'http')
    return {
      message: `Unexpected link ${shown}, expected \`https://\``,
      hint: 'or put the address between backticks if there is no https',
    };
  if (scheme !== 'https')
    return {
      message: `Unexpected link to \`${scheme}:\`, expected \`https://...\` or a path of the site`,
      hint: 'put it between backticks if it is meant to be read',
    };
  return webFault(target, shown, hosts);
}

function sitePathFault(target: string, shown: string): Fault {
  if (/^(?:\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?)?(?:#[a-z0-9_-]+)?$/.test(target)) return undefined;
  return {
    message: `Unexpected link ${shown}, expected a path of the site such as \`/faq/what-is-mqtt#heading\``,
    hint: 'lower-case letters, digits and hyphens only',
  };
}

function webFault(target: string, shown: string, hosts: readonly string[]): Fault {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https:\/\/[^/]/i.test(target))
    return {
      message: `Unexpected link ${shown}, expected a full address`,
      hint: 'open it in a browser and copy it from there',
    };
  if (url.username || url.password)
    return { message: `Unexpected name before \`@\` in the link ${shown}, expected none`, hint: 'remove it' };
  if (hosts.includes(url.host))
    return {
      message: `Unexpected link ${shown} to this site, expected its path`,
      hint: `write ${url.pathname}${url.hash}`,
    };
}
