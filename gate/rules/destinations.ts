import type { Facts } from '../facts';
import { didYouMean } from '../messages/suggest';
import type { FileProblem } from '../problem';

const pages = ['/', '/faq', '/faq/all', '/glossary'];

/** Every link into the site arrives: at a page that exists, and at an anchor of that page. */
export function checkDestinations(files: readonly Facts[]): FileProblem[] {
  const site = siteOf(files);
  return files.flatMap((file) => [
    ...file.links
      .filter(({ image, target }) => !image && /^[/#](?!\/)/.test(target))
      .flatMap((link) => problemOf(file, link, site)),
    ...file.terms
      .filter(({ value }) => !site.terms.includes(value))
      .map(({ value, line, column }) => ({
        path: file.path,
        line,
        column,
        message: `Unexpected term \`${value}\`, expected the name of a file in glossary/`,
        hint: didYouMean(value, site.terms) ?? 'add the term, or remove <Term>',
      })),
  ]);
}

interface Destinations {
  /** Anchors of each page. */
  anchors: Map<string, readonly string[]>;
  /** Where former addresses lead. */
  moved: Map<string, string>;
  terms: string[];
}

function siteOf(files: readonly Facts[]): Destinations {
  const ofKind = (wanted: Facts['kind']) => files.filter(({ kind }) => kind === wanted);
  const questions = ofKind('Question');
  const terms = ofKind('Term').map(({ slug }) => slug);
  const former = (file: Facts) => file.slugs.filter(({ field }) => field === 'redirects').map(({ value }) => value);
  const anchors = new Map<string, readonly string[]>(pages.map((page) => [page, []]));
  anchors.set('/glossary', terms);
  for (const { slug } of ofKind('Topic')) anchors.set(`/topics/${slug}`, []);
  for (const file of questions) anchors.set(`/faq/${file.slug}`, file.anchors);
  const moved = new Map(
    questions.flatMap((file) => former(file).map((slug) => [`/faq/${slug}`, `/faq/${file.slug}`] as const)),
  );
  return { anchors, moved, terms };
}

function problemOf(
  file: Facts,
  { target, line, column }: Facts['links'][number],
  { anchors, moved }: Destinations,
): FileProblem[] {
  const [path = '', anchor] = target.split('#');
  const problem = (message: string, hint?: string) => [{ path: file.path, line, column, message, hint }];
  const newPath = moved.get(path);
  if (newPath)
    return problem(`Unexpected link to the former address \`${path}\`, expected the present one`, `write ${newPath}`);
  const ids = path === '' ? file.anchors : anchors.get(path);
  if (!ids) {
    return problem(
      `Unexpected link to \`${path}\`, expected a page of the site`,
      didYouMean(path, anchors.keys()) ?? 'remove the link or add that page',
    );
  }
  if (anchor === undefined || ids.includes(anchor)) return [];
  // When there are many questions `/faq` lists some of them only; their pages stay.
  if (path === '/faq') {
    const page = moved.get(`/faq/${anchor}`) ?? `/faq/${anchor}`;
    return problem(
      `Unexpected anchor \`#${anchor}\` of the list of questions, expected the page of a question`,
      anchors.has(page) ? `write ${page}` : (didYouMean(page, anchors.keys()) ?? 'leave the anchor out'),
    );
  }
  return problem(
    `Unexpected anchor \`#${anchor}\`, expected a heading or an entry of ${path || 'this answer'}`,
    didYouMean(anchor, ids) ?? 'leave the anchor out',
  );
}
