import type { ProblemText } from '../problem';
import { showHidden } from '../read/characters';

/** Whether an address leads to one of the site's own hosts, which a dot at their end does not change. */
export function isOwnAddress(target: string, hosts: readonly string[]): boolean {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  return url !== undefined && hosts.includes(url.host.replace(/\.(?=$|:)/, ''));
}

/** What is wrong with the host of an https address; undefined when everybody can see whose it is. */
export function hostProblem(target: string): ProblemText | undefined {
  const authority = /^https:\/\/([^/?#]*)/i.exec(target)?.[1] ?? '';
  const host = authority.replace(/:\d*$/, '');
  // Judged as it is written: what a browser makes of it, a reader does not see.
  const fault = lookAlike(host) ?? unreachable(host);
  return (
    fault && { message: `Unexpected host \`${showHidden(host).slice(0, 60)}\`, expected ${fault[0]}`, hint: fault[1] }
  );
}

function lookAlike(host: string): [expected: string, hint: string] | undefined {
  if (!/[^\x21-\x7E]|%|(?:^|\.)xn--/i.test(host)) return undefined;
  return ['a name in Latin letters', 'names in other letters are mistaken for others; say it in words'];
}

const publicName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i;
const privateName = /(?:^|\.)(?:localhost|local|internal)\.?$/i;

function unreachable(host: string): [expected: string, hint: string] | undefined {
  if (publicName.test(host) && !privateName.test(host)) return undefined;
  return [
    'the name of a public site such as `example.org`',
    'put the address between backticks if it is meant to be read',
  ];
}

/**
 * The address of a page of our own as a path without what check refuses in one: a base path, a query, `.html`, a slash at its end.
 * It is a guess: whether it is sound is for the caller to find out.
 */
export function ownPathOf(target: string): string {
  const [, path = '', anchor = ''] = /^https:\/\/[^/?#]*([^?#]*)(?:\?[^#]*)?(#.*)?$/i.exec(target) ?? [];
  const page = /\/(?:faq|glossary|topics)(?:[/.].*)?$/.exec(path)?.[0] ?? '/';
  return page.replace(/(?:\/index)?(?:\.html)?\/*$/, '').concat(anchor) || '/';
}
