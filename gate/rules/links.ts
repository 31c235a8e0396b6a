import type { Association, Definition, ImageReference, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { limits } from '../limits';
import { type Place, type ProblemText, start } from '../problem';
import { hiddenCharacter } from '../read/characters';
import { startOf } from '../read/tree';
import type { BodyRule, Site } from '../rule';
import { hostProblem, isOwnAddress, ownPathOf } from './web-address';

/** An address in a body and where it stands. */
export interface Link extends Place {
  target: string;
  image: boolean;
}

/** The addresses of a body, with those of reference definitions; an image by reference stands where it is shown. */
interface Addresses {
  links: readonly Link[];
  /** Characters of all addresses and titles when each reference is written out. */
  repeated: number;
  /** Where the first reference stands. */
  firstReference: Place;
}

// Two rules ask for the same body; walking the tree is most of what they cost.
const known = new WeakMap<Root, Addresses>();

function addressesOf(body: Root): Addresses {
  const addresses = known.get(body) ?? collectAddresses(body);
  known.set(body, addresses);
  return addresses;
}

function collectAddresses(body: Root): Addresses {
  const links: Link[] = [];
  const definitions = new Map<string, Definition>();
  const references: (ImageReference | LinkReference)[] = [];
  visit(body, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      links.push({ ...startOf(node), target: node.url, image: node.type === 'image' });
    }
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'imageReference' || node.type === 'linkReference') references.push(node);
  });
  for (const node of references.filter(({ type }) => type === 'imageReference')) {
    links.push({ ...startOf(node), target: definitions.get(node.identifier)?.url ?? '', image: true });
  }
  const lengthOf = ({ identifier }: Association) => {
    const definition = definitions.get(identifier);
    return definition ? definition.url.length + (definition.title?.length ?? 0) : 0;
  };
  const repeated = references.reduce((sum, node) => sum + lengthOf(node), 0);
  return { links, repeated, firstReference: references[0] ? startOf(references[0]) : start };
}

/** Every address of a body. */
export function linksOf(body: Root): readonly Link[] {
  return addressesOf(body).links;
}

/** Addresses lead to https or into the site, and say so in one way only, which nobody can mistake. */
export const checkLinks: BodyRule = (body, site) => {
  const { links, repeated, firstReference } = addressesOf(body);
  const faults = links.flatMap(({ line, column, target, image }) => {
    const found = image ? imageProblem(target, site) : linkProblem(target, site);
    return found ? [{ line, column, ...found }] : [];
  });
  if (faults.length > 0 || repeated <= limits.addresses) return faults;
  const message = `Unexpected length of ${repeated} characters for all addresses, expected at most ${limits.addresses}`;
  return [{ ...firstReference, message, hint: 'keep the links that help' }];
};

function imageProblem(target: string, { images }: Site): ProblemText | undefined {
  if (images.includes(target)) return undefined;
  return {
    message: `Unexpected image \`${target.slice(0, 60)}\`, expected one of the site's own, as \`/name.png\``,
    hint: 'images from elsewhere are not loaded; say it in words',
  };
}

/** What is wrong with the form of a link; undefined when it is sound. Whether its page exists is another question. */
export function linkProblem(target: string, { hosts }: Pick<Site, 'hosts'>): ProblemText | undefined {
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
  if (target.startsWith('#') || target.startsWith('/')) return sitePathProblem(target, shown);
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
  return webProblem(target, shown, hosts);
}

// Pages are named by slugs, anchors by github-slugger, which keeps the letters, marks and digits of every script.
const sitePath = /^(?:\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?)?(?:#[\p{L}\p{M}\p{N}_-]+)?$/u;

function sitePathProblem(target: string, shown: string): ProblemText | undefined {
  if (sitePath.test(target)) return undefined;
  return {
    message: `Unexpected link ${shown}, expected a path of the site such as \`/faq/what-is-mqtt#heading\``,
    hint: 'lower-case letters, digits and hyphens only',
  };
}

function webProblem(target: string, shown: string, hosts: readonly string[]): ProblemText | undefined {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https:\/\/[^/]/i.test(target))
    return {
      message: `Unexpected link ${shown}, expected a full address`,
      hint: 'open it in a browser and copy it from there',
    };
  if (url.username || url.password)
    return { message: `Unexpected name before \`@\` in the link ${shown}, expected none`, hint: 'remove it' };
  if (!isOwnAddress(target, hosts)) return hostProblem(target);
  const path = ownPathOf(target);
  return {
    message: `Unexpected link ${shown} to this site, expected its path`,
    hint: `write ${sitePath.test(path) ? path : 'a path such as /faq/what-is-mqtt'}`,
  };
}
