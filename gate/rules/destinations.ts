import { paths } from '../../lib/address';
import { slugPattern } from '../../lib/content/slug';
import type { MeasuredNames } from '../../lib/measured/names';
import { nearest } from '../../lib/wording';
import { type Facts, ofKind } from '../facts';
import { didYouMean, type Hint, hint, meantHint } from '../hint';
import { unexpected, type Wording } from '../problem';
import type { SetRule } from '../rule';
import { isSitePath } from './links';
import { isTold, lostNames, namedBy } from './lost-names';

/** Every link into the site arrives: at a page that exists, and at an anchor of that page. */
export const checkDestinations: SetRule = function* (files, { measured }) {
  const site = destinationsOf(files, measured);
  const lost = lostNames(files);
  for (const { path, kind, slug, links, terms, anchors } of files) {
    for (const link of links) {
      if (kind === 'Question' && link.target === paths.question(slug))
        yield {
          path,
          ...unexpected(link, `link to \`${link.target}\`, the page on which it stands`, 'another page', ownPageHint),
        };
      const wording =
        isSitePath(link.target) && !isTold(lost, namedBy(link)) ? linkWording(link.target, anchors, site) : undefined;
      if (wording) yield { path, ...unexpected(link, ...wording) };
    }
    for (const term of terms) {
      // What is no slug is the affair of the component.
      if (site.terms.includes(term.value) || !slugPattern.test(term.value)) continue;
      if (isTold(lost, { kind: 'Term', name: term.value })) continue;
      const next = didYouMean(term.value, site.terms) ?? hint`add the term, or remove <Term>`;
      yield { path, ...unexpected(term, `term \`${term.value}\``, 'the name of a file in content/glossary', next) };
    }
  }
};

const ownPageHint = hint`write the words without a link, or name a heading behind \`#\``;

/** Of a page; undefined when its file could not be read. */
type Anchors = readonly string[] | undefined;

interface Destinations {
  /** Anchors of each page. */
  anchors: ReadonlyMap<string, Anchors>;
  /** Where former addresses lead. */
  moved: ReadonlyMap<string, string>;
  terms: readonly string[];
}

function destinationsOf(files: readonly Facts[], { probes, software }: MeasuredNames): Destinations {
  const questions = ofKind(files, 'Question');
  const terms = ofKind(files, 'Term').map(({ slug }) => slug);
  const anchors = new Map<string, Anchors>([
    ...[
      ...[paths.home, paths.faq, paths.everything, paths.topics, paths.measured, paths.api, paths.tryFilter],
      ...probes.map(paths.probe),
      ...software.map(paths.software),
    ].map((page) => [page, []] as const),
    [paths.glossary, terms],
    ...ofKind(files, 'Topic').map(({ slug }) => [paths.topic(slug), []] as const),
    ...questions.map((file) => [paths.question(file.slug), file.anchors] as const),
  ]);
  const moved = questions.flatMap(({ slug, formerSlugs }) =>
    formerSlugs.map((former) => [paths.question(former.value), paths.question(slug)] as const),
  );
  // A former slug that is a page's own is the affair of slugs.ts: links to that page are right.
  return { anchors, moved: new Map(moved.filter(([address]) => !anchors.has(address))), terms };
}

/** @param own - anchors of the page on which the link stands */
function linkWording(target: string, own: Anchors, site: Destinations): Wording | undefined {
  const { anchors, moved } = site;
  const [path = '', anchor] = target.split('#');
  const present = moved.get(path);
  const whole = anchor === undefined || present === undefined ? present : `${present}#${anchor}`;
  if (whole) return [`link to the former address \`${path}\``, 'the present one', hint`write ${whole}`];
  const ids = path === '' ? own : anchors.get(path);
  if (path !== '' && !anchors.has(path)) {
    const next =
      byNameHint(path, site) ?? nearPage(path, [...anchors.keys()]) ?? hint`remove the link or add that page`;
    return [`link to \`${path}\``, 'a page of the site', next];
  }
  if (anchor === undefined || !ids || ids.includes(anchor)) return undefined;
  // When there are many questions `/faq` lists some of them only; their pages stay.
  if (path === paths.faq) {
    const asked = paths.question(anchor);
    const page = moved.get(asked) ?? asked;
    const next = anchors.has(page)
      ? hint`write ${page}`
      : (nearPage(page, [...anchors.keys()]) ?? hint`leave the anchor out`);
    return [`anchor \`#${anchor}\` of the list of questions`, 'the page of a question', next];
  }
  const expected = `a heading or an entry of ${path || 'this answer'}`;
  return [`anchor \`#${anchor}\``, expected, anchorHint(anchor, ids, path)];
}

/** The page of the most similar name in the same part of the site; the beginning, which all of them share, makes none more alike. */
function nearPage(path: string, pages: readonly string[]): Hint | undefined {
  const part = path.slice(0, path.lastIndexOf('/') + 1);
  const siblings = pages.filter((page) => page !== part && page.startsWith(part));
  if (siblings.length === 0) return didYouMean(path, pages);
  const near = nearest(
    path.slice(part.length),
    siblings.map((page) => page.slice(part.length)),
  );
  return near === undefined ? undefined : meantHint(part + near);
}

function anchorHint(anchor: string, ids: readonly string[], path: string): Hint {
  const longer = ids.find((id) => id.startsWith(`${anchor}-`));
  const place = `${path}#${longer ?? ''}`;
  if (longer) return hint`write ${place}`;
  // On its own page, a link without its anchor would lead nowhere.
  const without = path === '' ? hint`write the words without a link` : hint`leave the anchor out`;
  return didYouMean(anchor, ids) ?? without;
}

/** The page of a question, present or former, or of a term, of the name at the end of a path that is none. */
function byNameHint(path: string, { anchors, moved, terms }: Destinations): Hint | undefined {
  const name = path.split('/').at(-1) ?? '';
  const page = paths.question(name);
  const entry = `${paths.glossary}#${name}`;
  if (path.startsWith(paths.glossary) && terms.includes(name)) return hint`write ${entry}`;
  return anchors.has(page) || moved.has(page) ? hint`write ${moved.get(page) ?? page}` : undefined;
}
