import { addAnchors } from '../lib/content/anchors';
import { type Kind, kindOfPath, kinds } from '../lib/content/kinds';
import { oneOf } from '../lib/wording';
import { type Facts, factsOf } from './facts';
import { hint } from './hint';
import { limits } from './limits';
import { type FileProblem, type Problem, start, unexpected } from './problem';
import { proseOf } from './prose/prose';
import { readDocument } from './read/read-document';
import { problemsBy, type Site } from './rule';
import { bodyRules, dataRules, documentRules, proseRules } from './rules/all';
import { checkFileName } from './rules/file-name';

/** What one file says of itself, and what is wrong with it. Plain data. */
export interface FileReport {
  problems: FileProblem[];
  /** Undefined for a file that is no document of ours, and is not meant to be one. */
  facts?: Facts | undefined;
}

/**
 * Checks one file by itself, with a YAML and a Markdown parser that evaluate nothing.
 *
 * @param path - below the content folder, with `/`
 */
export function checkFile(path: string, bytes: Uint8Array, site: Site): FileReport {
  const place = kindOfPath(path);
  if (!place && /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|heic|heif|tiff?)$/i.test(path)) {
    const next = hint`delete it, and draw what it shows: see "Pictures" in CONTRIBUTING.md`;
    return { problems: [{ path, ...unexpected(start, 'image', 'text: the site has no image files', next) }] };
  }
  if (!place) {
    const meant = nameMeant(path);
    if (meant) {
      const ending = `\`${meant.slice(meant.lastIndexOf('.'))}\` at the end of its name`;
      const problem = unexpected(
        start,
        'ending of a file',
        ending,
        hint`rename it to ${meant.split('/').at(-1) ?? ''}`,
      );
      return { problems: [{ path, ...problem }], facts: bareFacts(path, meant) };
    }
    const expected = oneOf(kinds.map(({ pattern }) => pattern.replace('*/', '<topic>/').replace('*', '<name>')));
    return { problems: [{ path, ...unexpected(start, 'file', expected, hint`move, rename or delete it`) }] };
  }
  const { kind, slug, topic } = place;
  const {
    data,
    body,
    source = '',
    problems: unreadable,
    lastLine = Number.POSITIVE_INFINITY,
  } = readDocument(kind, bytes);
  const elsewhere = data && homeOf(kind.name, Object.keys(data.values));
  if (elsewhere) {
    const [what, home] = elsewhere;
    const problem = unexpected(start, what, 'it where its kind is', hint`move it to ${home.replace('*', slug)}`);
    return { problems: [{ path, ...problem }], facts: bareFacts(path, path) };
  }
  const prose = proseOf(kind.name, data, body);
  const problems = [
    ...checkFileName(place),
    ...unreadable,
    ...(data ? problemsBy(dataRules, data, site) : []),
    ...(body ? problemsBy(bodyRules, body, site, kind.name, source) : []),
    ...(data && body ? problemsBy(documentRules, body, data) : []),
    ...problemsBy(proseRules, prose),
  ];
  // The rules have read the tree as it was written; ids change it.
  const anchors = body && addAnchors(body);
  return {
    // A parser may name the end of the text, which may be lines below the last that is written.
    problems: bounded(problems).map((problem) => ({
      path,
      ...problem,
      ...(problem.line > lastLine && { line: lastLine, column: 1 }),
    })),
    facts: factsOf({ path, kind: kind.name, slug, topic }, data, body, anchors, prose.body),
  };
}

/** The path of a document that has another ending than its kind, as editors and systems give it: `a.md`, `a.MDX`, `a.mdx.txt`. */
function nameMeant(path: string): string | undefined {
  // What tells of a folder is no document, and what has the ending of one lies in the wrong folder.
  if (/(?:^|\/)readme\b[^/]*$/i.test(path) || /\.(?:mdx|yaml)$/.test(path)) return undefined;
  const stem = path.replace(/(?:\.(?:mdx?|markdown|ya?ml|txt))+$/i, '');
  const meant = ['.mdx', '.yaml'].map((ending) => stem + ending).find((name) => stem !== path && kindOfPath(name));
  return meant;
}

/** Where a document belongs that has the fields of another kind: a term among the questions, or a question in the glossary. */
function homeOf(kind: Kind['name'], fields: readonly string[]): readonly [what: string, home: string] | undefined {
  const has = (...names: string[]) => names.every((name) => fields.includes(name));
  const isTerm = has('term', 'definition') && !fields.includes('question');
  const isQuestion = has('question', 'answer') && !fields.includes('term');
  if (kind === 'Question' && isTerm) return ['term of the glossary', 'glossary/*.mdx'];
  if (kind === 'Term' && isQuestion) return ['question', 'questions/<topic>/*.mdx'];
}

/** What is known of a file by its name alone: others may lead to it, and one thing to mend there is enough. */
function bareFacts(path: string, meant: string): Facts | undefined {
  const place = kindOfPath(meant);
  return (
    place &&
    factsOf({ path, kind: place.kind.name, slug: place.slug, topic: place.topic }, undefined, undefined, undefined, [])
  );
}

/** Each problem once, and of very many the first ones; nobody reads thousands. */
function bounded(all: readonly Problem[]): readonly Problem[] {
  const problems = [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
  if (problems.length <= limits.problems) return problems;
  const shown = problems.slice(0, limits.problems);
  const what = `number of problems (${problems.length - shown.length} more)`;
  return [...shown, unexpected(shown.at(-1) ?? start, what, 'fewer', hint`mend those above first`)];
}
