import { createHash } from 'node:crypto';
import { parse, serialize } from 'parse5';
import { attribute, createElement, type Element, elementsOf, type Node, removeAll } from './html';
import { readScripts, UnknownOutput } from './scripts';

/** What the pages of one build share. */
export interface Release {
  /** `''` or for example `/mqtt-faq`. */
  basePath: string;
  /** Hash of what was built. */
  buildId: string;
  /** Address of the script that pages start with. */
  boot: string;
  /** Policy for hosts that send no headers. */
  policy: string;
}

export interface FinishedPage {
  html: string;
  /** The script that holds what React needs to take over the page; left out for a page without islands. */
  payload?: { address: string; text: string };
  /** Addresses of chunks that no page asks for any more. */
  unused: string[];
}

/**
 * A page of Next's static export as readers get it: nothing of React is loaded before somebody wants it, and nothing of it is
 * there where nothing needs it.
 *
 * @throws {UnknownOutput} when the page is not as Next is known to write it
 */
export function finishPage(html: string, release: Release): FinishedPage {
  const document = parse(html);
  const elements = elementsOf(document);
  const styled = elements.find((element) => attribute(element, 'style') !== undefined || element.tagName === 'style');
  if (styled) throw new UnknownOutput(`style in <${styled.tagName}>`, 'none, because the policy refuses it');
  const { chunks, legacy, payload } = readScripts(elements.filter(isNextScript), release.basePath, release.buildId);
  removeAll(document, (node) => 'tagName' in node && (isNextScript(node) || isScriptPreload(node)));

  const alive = elements.some((element) => attribute(element, 'data-island') !== undefined);
  if (!alive) removeHydrationMarks(document, elements);
  const address = `${release.basePath}/_next/static/pages/${hashOf(payload)}.js`;
  const head = one(elements, 'head');
  // The policy stands before everything it rules, the character set before the policy.
  head.childNodes.splice(
    1,
    0,
    createElement('meta', { 'http-equiv': 'Content-Security-Policy', content: release.policy }),
  );
  const additions = [createElement('script', { type: 'speculationrules' }, speculationRules(release.basePath))];
  if (alive || elements.some(({ tagName }) => tagName === 'details')) {
    const boot = { src: release.boot, defer: '' };
    const scripts = [address, ...chunks].join(' ');
    additions.push(createElement('script', alive ? { ...boot, 'data-scripts': scripts } : boot));
  }
  head.childNodes.push(...additions);
  return { html: serialize(document), unused: legacy, ...(alive && { payload: { address, text: payload } }) };
}

/** Short enough to stand in every page, long enough to stand for its text. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

const isNextScript = (element: Element) =>
  element.tagName === 'script' && !/json|speculationrules/.test(attribute(element, 'type') ?? '');

const isScriptPreload = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'preload' && attribute(element, 'as') === 'script';

/** What React reads when it takes over a page; where it never does, it only weighs. */
function removeHydrationMarks(document: Node, elements: readonly Element[]): void {
  removeAll(document, (node) => node.nodeName === '#comment');
  removeAll(
    document,
    (node) =>
      'tagName' in node &&
      node.tagName === 'div' &&
      attribute(node, 'hidden') !== undefined &&
      node.childNodes.length === 0,
  );
  for (const element of elements)
    if (element.tagName === 'link') element.attrs = element.attrs.filter(({ name }) => name !== 'data-precedence');
}

/** Pages of the site are prepared as soon as somebody seems to go there; files and fragments of the same page are not. */
function speculationRules(basePath: string): string {
  const where = {
    and: [
      { href_matches: `${basePath}/*` },
      { not: { href_matches: '/*.*' } },
      { not: { selector_matches: '[href^="#"]' } },
    ],
  };
  return JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] });
}

function one(elements: readonly Element[], tagName: string): Element {
  const found = elements.filter((element) => element.tagName === tagName);
  if (found.length !== 1 || !found[0]) throw new UnknownOutput(`number ${found.length} of <${tagName}>`, 'it once');
  return found[0];
}
