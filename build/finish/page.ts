import { createHash } from 'node:crypto';
import { metaPolicy } from '../../deploy/policy';
import { isKnownScript } from './next-files';
import { type Part, partsOf } from './parts';
import { UnknownOutput } from './unknown-output';

/** What the pages of one build share. */
export interface Release {
  /** `''` or for example `/mqtt-faq`. */
  basePath: string;
  /** The script that pages with islands start with. */
  boot: string;
  /** The script that pages with items start with. */
  items: string;
  /** The script that pages with a list to filter start with. */
  versions: string;
  /** Address of the script with React and the islands. */
  islands: string;
  /** Address of the script that leads on from a former address. */
  moved: string;
  /** Address of the script that leads on from an address that is not there. */
  meant: string;
  /** The script that every page starts with, but those that only lead on. */
  starter: string;
}

/**
 * A page as Next makes it, turned into what readers get: nothing of React is loaded before somebody wants an island, and nothing of it is
 * there where nothing needs it.
 *
 * @param answers - finished parts by the names of their places
 * @throws {UnknownOutput} when the page is not as Next is known to write it
 */
export function finishPage(html: string, release: Release, answers: ReadonlyMap<string, string> = new Map()): string {
  const parts = markingPresent(sharedLinksFirst(withoutMarks(withoutScripts(partsOf(html), release.basePath))));
  const has = (mark: string) => parts.some(({ attributes }) => attributes[mark] !== undefined);
  const alive = has('data-island');
  const filtered = has('data-filter');
  const opens =
    parts.some(({ name }) => name === 'details') || [...answers.values()].some((answer) => answer.includes('<details'));
  const rules = speculationRules(release.basePath);
  const inHead = startOf({ found: has('data-search'), opens }, release);
  // A page allows what it holds itself, and no more: every hash weighs 45 bytes.
  const held = [inHead, filtered ? release.versions : '', alive ? release.boot : '', rules].filter(Boolean);
  const afterPolicy = [
    inHead && `<script>${inHead}</script>`,
    alive && `<script data-script="${release.islands}">${release.boot}</script>`,
  ];
  const atEnd = [
    filtered && `<script>${release.versions}</script>`,
    has('data-missing') && `<script src="${release.meant}"></script>`,
  ];
  const page = written(
    parts.map((part) => leadingOn(part, release)),
    {
      // The policy stands before everything it rules, the character set before the policy, and what shows the colours before all that
      // has some.
      afterCharset: `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(held)}">${afterPolicy.filter(Boolean).join('')}`,
      endOfHead: `<script type="speculationrules">${rules}</script>`,
      endOfBody: atEnd.filter(Boolean).join(''),
    },
  );
  return withAnswers(page, (slug) => {
    const answer = answers.get(slug);
    if (answer === undefined) throw new UnknownOutput(`place for ${slug}`, 'one of an answer that was made');
    return answer;
  });
}

/** Puts answers into the places that Next's pages have for them (app/faq/). @param answerOf - the HTML of an answer by its slug */
export const withAnswers = (html: string, answerOf: (slug: string) => string): string =>
  html.replace(/<article data-answer="([^"]*)"><\/article>/g, (_, slug) => answerOf(slug));

/** A part of a page as readers get it. @param html - as React writes it */
export const finishPart = (html: string): string => withoutMarks(partsOf(html)).map(shortest).join('');

/** What stands in the head of a page: one script, for a second one would need a hash of its own. */
export function startOf(
  page: { found: boolean; opens: boolean },
  { starter, items }: Pick<Release, 'starter' | 'items'>,
): string {
  return (page.found ? starter : '') + (page.opens ? items : '');
}

/** Short enough to stand in an address, long enough to stand for its text. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/**
 * Takes out the scripts with which Next would bring the whole page to life, and their preloads.
 *
 * @throws {UnknownOutput} for a script that is none of those, and for a style, which the policy refuses
 */
function withoutScripts(all: readonly Part[], basePath: string): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < all.length; index++) {
    const part = all[index] as Part;
    const { kind, name, attributes } = part;
    if (name === 'style' || attributes.style !== undefined)
      throw new UnknownOutput(`style in <${name}>`, 'none, because the policy refuses it');
    // Data for others are no script.
    if (kind === 'start' && name === 'script' && !/json|speculationrules/.test(attributes.type ?? '')) {
      const next = all[index + 1];
      const text = next?.kind === 'text' ? next.source : '';
      if (!isKnownScript(attributes.src, text, basePath))
        throw new UnknownOutput(`script "${attributes.src ?? text.slice(0, 60)}"`, 'one that Next is known to write');
      index += text ? 2 : 1;
    } else if (!(name === 'link' && attributes.rel === 'preload' && attributes.as === 'script')) parts.push(part);
  }
  return parts;
}

/** Takes out what React reads when it takes over a whole page; in an island it stays. */
function withoutMarks(parts: readonly Part[]): Part[] {
  let depth = 0;
  const shown = parts.filter(({ kind, name, attributes }) => {
    // Islands are `<div>`s, so only those count.
    if (name === 'div' && (depth > 0 || attributes['data-island'] !== undefined)) depth += kind === 'start' ? 1 : -1;
    return kind !== 'comment' || depth > 0;
  });
  return shown
    .filter((_, index) => !isEmptyHiddenDiv(shown, index) && !isEmptyHiddenDiv(shown, index - 1))
    .map((part) => ({ ...part, source: part.source.replace(' data-precedence="next"', '') }));
}

/**
 * Puts the links that every page has (app/layout.tsx) behind the style sheets. React writes them before or after what Next adds to the head,
 * as it comes to them, and on a busy machine that was seen to be another order.
 */
function sharedLinksFirst(parts: readonly Part[]): Part[] {
  const isShared = ({ attributes: { rel } }: Part) => rel === 'describedby' || rel === 'search';
  const others = parts.filter((part) => !isShared(part));
  const start = others.findLastIndex(({ attributes }) => attributes.rel === 'stylesheet') + 1;
  return [...others.slice(0, start), ...parts.filter(isShared), ...others.slice(start)];
}

/** Marks the link to the page itself in the header; the search leads there without scripts only. Next does not tell its layout, which holds the header, what page it is around. */
function markingPresent(parts: readonly Part[]): Part[] {
  const canonical = parts.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
  const present = canonical && new URL(canonical).pathname;
  const main = parts.findIndex(({ name }) => name === 'main');
  return parts.map((part, index) =>
    present && index < main && part.attributes.href === present && !('data-search' in part.attributes)
      ? { ...part, source: part.source.replace('<a ', '<a aria-current="page" ') }
      : part,
  );
}

/** A page that leads on does it with a script, which keeps query and fragment; the refresh is for browsers without scripts. */
function leadingOn(part: Part, { moved }: Release): Part {
  const { attributes } = part;
  if (attributes['http-equiv'] !== 'refresh') return part;
  const to = attributes.content?.replace(/^0; url=/, '');
  return { ...part, source: `<script src="${moved}" data-to="${to}"></script><noscript>${shortest(part)}</noscript>` };
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
export function speculationRules(basePath: string): string {
  const where = {
    and: [
      { href_matches: `${basePath}/*` },
      { not: { href_matches: '/*.*' } },
      { not: { selector_matches: '[href^="#"]' } },
    ],
  };
  return JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] });
}
