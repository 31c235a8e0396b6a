import { createHash } from 'node:crypto';
import type { FinishedPage } from '../page-store';
import { type Part, partsOf } from './parts';
import { isNextScript, readScripts, type Script } from './scripts';
import { UnknownOutput } from './unknown-output';

/** What the pages of one build share. */
export interface Release {
  /** `''` or for example `/mqtt-faq`. */
  basePath: string;
  /** Hash of what was built. */
  buildId: string;
  /** The script that pages start with. */
  boot: string;
  /** Policy for hosts that send no headers. */
  policy: string;
}

/**
 * A page of Next's static export as readers get it: nothing of React is loaded before somebody wants it, and nothing of it is
 * there where nothing needs it.
 *
 * @returns with the addresses of chunks that no page asks for any more
 * @throws {UnknownOutput} when the page is not as Next is known to write it
 */
export function finishPage(html: string, release: Release): FinishedPage & { unused: string[] } {
  const { parts, scripts } = withoutScripts(partsOf(html));
  const { chunks, legacy, payload } = readScripts(scripts, release.basePath, release.buildId);
  const alive = parts.some(({ attributes }) => attributes['data-island'] !== undefined);
  const opens = parts.some(({ name }) => name === 'details');
  const kept = alive ? parts : withoutHydrationMarks(parts);
  const boot = alive
    ? `<script data-scripts="${[payloadAddress(payload, release), ...chunks].join(' ')}">${release.boot}</script>`
    : opens && `<script>${release.boot}</script>`;
  const additions = {
    // The policy stands before everything it rules, the character set before the policy.
    afterCharset: `<meta http-equiv="Content-Security-Policy" content="${release.policy}">`,
    endOfHead: `<script type="speculationrules">${speculationRules(release.basePath)}</script>`,
    endOfBody: boot || '',
  };
  return { html: written(kept, additions), unused: legacy, ...(alive && { payload }) };
}

/** Where the payload of a page lies: its name says what it holds. */
export const payloadAddress = (payload: string, { basePath }: Pick<Release, 'basePath'>) =>
  `${basePath}/_next/static/pages/${hashOf(payload)}.js`;

/** Short enough to stand in every page, long enough to stand for its text. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** Takes Next's scripts and their preloads out. @throws {UnknownOutput} for a style, which the policy refuses */
function withoutScripts(all: readonly Part[]): { parts: Part[]; scripts: Script[] } {
  const parts: Part[] = [];
  const scripts: Script[] = [];
  for (let index = 0; index < all.length; index++) {
    const part = all[index] as Part;
    const { name, attributes } = part;
    if (name === 'style' || attributes.style !== undefined)
      throw new UnknownOutput(`style in <${name}>`, 'none, because the policy refuses it');
    if (part.kind === 'start' && isNextScript(part)) {
      const text = all[index + 1]?.kind === 'text' ? all[++index]?.source : undefined;
      index++;
      scripts.push({ attributes, text: text ?? '' });
    } else if (!(name === 'link' && attributes.rel === 'preload' && attributes.as === 'script')) parts.push(part);
  }
  return { parts, scripts };
}

/** What React reads when it takes over a page; where it never does, it only weighs. */
function withoutHydrationMarks(parts: readonly Part[]): Part[] {
  const shown = parts.filter(({ kind }) => kind !== 'comment');
  return shown
    .filter((_, index) => !isEmptyHiddenDiv(shown, index) && !isEmptyHiddenDiv(shown, index - 1))
    .map((part) => ({ ...part, source: part.source.replace(' data-precedence="next"', '') }));
}

const isEmptyHiddenDiv = (parts: readonly Part[], index: number) =>
  parts[index]?.name === 'div' &&
  parts[index].kind === 'start' &&
  parts[index].attributes.hidden !== undefined &&
  parts[index + 1]?.kind === 'end';

/** The page with what is added to it, in the shortest way HTML has to write it. */
function written(
  parts: readonly Part[],
  { afterCharset, endOfHead, endOfBody }: Record<'afterCharset' | 'endOfHead' | 'endOfBody', string>,
): string {
  const places = { charset: 0, head: 0, body: 0 };
  const html = parts.map((part) => {
    const { kind, name, attributes } = part;
    const text = shortest(part);
    if (attributes.charset !== undefined && ++places.charset) return text + afterCharset;
    if (kind === 'end' && name === 'head' && ++places.head) return endOfHead + text;
    if (kind === 'end' && name === 'body' && ++places.body) return endOfBody + text;
    return text;
  });
  for (const [place, times] of Object.entries(places))
    if (times !== 1) throw new UnknownOutput(`number ${times} of ${place}`, 'it once');
  return html.join('');
}

/** React writes every sign that might mean something somewhere as a reference; attributes stand between `"` alone. */
function shortest({ kind, name, source }: Part): string {
  if (kind === 'text') return source.replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
  if (kind !== 'start') return source;
  const camel = camelCased[name];
  const tag = camel ? source.replace(` ${camel}=`, ` ${camel.toLowerCase()}=`) : source;
  return tag.replaceAll('&#x27;', "'").replace(/\s*\/>$/, '>');
}

/** Attributes that React writes as its own are called, by the element that has them. */
const camelCased: Readonly<Record<string, string>> = { meta: 'charSet', time: 'dateTime' };

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
