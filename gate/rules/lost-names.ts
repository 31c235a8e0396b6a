import { paths } from '../../lib/address';
import { fieldsFor } from '../../lib/content/field-roles';
import { slugLike, slugPattern } from '../../lib/content/slug';
import { nearest } from '../../lib/wording';
import { type Facts, ofKind } from '../facts';
import { type Hint, hint } from '../hint';
import { compareText, type FileProblem, type Place, start, unexpected } from '../problem';
import type { Link } from '../read/links';
import type { SetRule } from '../rule';

type NamedKind = 'Question' | 'Term';

/** A name by which other files lead to a question or a term. */
interface Use {
  kind: NamedKind;
  name: string;
}

interface PlaceInFile extends Place {
  path: string;
}

/** A name that several files use and no file has: most often the file was renamed or deleted. */
export interface LostName extends Use {
  /** In the order of files and lines. */
  places: PlaceInFile[];
  /** The question that has it among its former slugs. */
  present?: Facts | undefined;
  /** The file that nothing leads to, which may be the one that is missed. */
  renamed?: Facts | undefined;
  /** Whether something else says all of it. */
  silent?: true;
}

/** Of such a name one thing is said, with all places, and not the same thing at each of them. */
export const checkLostNames: SetRule = function* (files) {
  for (const lost of lostNames(files)) {
    if (lost.silent) continue;
    yield lost.present ? movedProblem(lost, lost.present) : absentProblem(lost, files);
  }
};

/** The question or term that a link leads to by its name; undefined for other links. */
export function namedBy({ target }: Link): Use | undefined {
  const [path = '', anchor = ''] = target.split('#');
  const isQuestion = path.startsWith(paths.question('')) || (path === paths.faq && anchor !== '');
  const name = path === paths.faq || path === paths.glossary ? anchor : path.slice(paths.question('').length);
  if (!slugPattern.test(name) || path === paths.everything) return undefined;
  if (isQuestion) return { kind: 'Question', name };
  return path === paths.glossary ? { kind: 'Term', name } : undefined;
}

const found = new WeakMap<readonly Facts[], LostName[]>();

/** Names that two files or more use and none has. A slip that two files share is told at both places. Three rules ask for those of the same files. */
export function lostNames(files: readonly Facts[]): LostName[] {
  const lost = found.get(files) ?? findLostNames(files);
  found.set(files, lost);
  return lost;
}

function findLostNames(files: readonly Facts[]): LostName[] {
  const byName = new Map<string, LostName>();
  const used = new Set<string>();
  const all = { Question: ofKind(files, 'Question'), Term: ofKind(files, 'Term') };
  const present = new Set([...all.Question, ...all.Term].map(({ kind, slug }) => `${kind} ${slug}`));
  for (const file of files)
    for (const { line, column, ...use } of usesIn(file)) {
      const key = `${use.kind} ${use.name}`;
      if (use.name !== file.slug) used.add(key);
      if (present.has(key)) continue;
      const lost = byName.get(key) ?? { ...use, places: [] };
      lost.places.push({ path: file.path, line, column });
      byName.set(key, lost);
    }
  const owners = new Map(all.Question.flatMap((file) => file.formerSlugs.map(({ value }) => [value, file] as const)));
  return [...byName.values()].flatMap((lost) => {
    lost.places.sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column);
    const { kind, name, places } = lost;
    // A file whose name has other letters is told to change it, to this name.
    if (all[kind].some(({ slug }) => slug !== name && slugLike(slug) === name)) return { ...lost, silent: true };
    if (places.every(({ path }) => path === places[0]?.path)) return [];
    const owner = kind === 'Question' ? owners.get(name) : undefined;
    if (owner) return { ...lost, present: owner };
    // Whoever renames a file does not name it by its former name in itself.
    const mayBeIt = ({ path, slug }: Facts) =>
      !used.has(`${kind} ${slug}`) && !places.some((place) => place.path === path);
    const renamed = renamedFile(lost, all[kind].filter(mayBeIt), topicOf(name, files));
    const slugs = all[kind].map(({ slug }) => slug);
    const isSlip = new Set(places.map(({ path }) => path)).size < 3 && nearest(name, slugs) !== undefined;
    return renamed || !isSlip ? { ...lost, renamed } : [];
  });
}

/** The file that may be the one that is missed. @param unused - those to which nothing leads */
function renamedFile({ kind, name }: Use, unused: readonly Facts[], topic: Facts | undefined): Facts | undefined {
  const near = nearest(
    name,
    unused.map(({ slug }) => slug),
  );
  const alike = unused.find(({ slug }) => slug === near);
  // Terms to which nothing leads are many; an answer to which nothing leads is new.
  if (alike || kind === 'Term') return alike;
  const ofTopic = unused.filter((file) => file.topic === topic?.slug);
  return [unused, ofTopic].find(({ length }) => length === 1)?.[0];
}

/** The topic that gives a question its place. */
export function topicOf(name: string, files: readonly Facts[]): Facts | undefined {
  const own = fieldsFor('own questions');
  return files.find(
    ({ kind, questions }) =>
      kind === 'Topic' && questions.some(({ field, value }) => own.includes(field) && value === name),
  );
}

function usesIn({ questions, links, terms }: Facts): (Use & Place)[] {
  return [
    ...questions.flatMap(({ value, line, column }) =>
      slugPattern.test(value) ? { kind: 'Question' as const, name: value, line, column } : [],
    ),
    ...terms.flatMap(({ value, line, column }) =>
      slugPattern.test(value) ? { kind: 'Term' as const, name: value, line, column } : [],
    ),
    ...links.flatMap((link) => {
      const use = namedBy(link);
      return use ? { ...use, line: link.line, column: link.column } : [];
    }),
  ];
}

/** Whether one of these names is used, so that nothing more is to be said of it. */
export function isTold(lost: readonly LostName[], use: Use | undefined): boolean {
  return use !== undefined && lost.some(({ kind, name }) => kind === use.kind && name === use.name);
}

function movedProblem({ name, places }: LostName, { path, slug, formerSlugs }: Facts): FileProblem {
  const at = formerSlugs.find(({ value }) => value === name) ?? start;
  const what = `former slug \`${name}\`, which ${places.length} places name`;
  return {
    path,
    ...unexpected(at, what, 'the present one there', hint`write ${slug} in its place in ${listed(places)}`),
  };
}

function absentProblem({ kind, name, places, renamed }: LostName, files: readonly Facts[]): FileProblem {
  const noun = kind === 'Question' ? 'slug' : 'term';
  const first = places[0] ?? { path: '', ...start };
  if (renamed) {
    const what = `${noun} \`${renamed.slug}\`, where ${places.length} places name \`${name}\``;
    return {
      path: renamed.path,
      ...unexpected(start, what, 'the one that they name', renamedHint(renamed, name, places)),
    };
  }
  const topic = topicOf(name, files);
  const home = kind === 'Term' ? `glossary/${name}.mdx` : `questions/${topic?.slug ?? '<topic>'}/${name}.mdx`;
  const what = `${noun} \`${name}\`, which ${places.length} places name`;
  const next =
    kind === 'Question'
      ? hint`add ${home}, or name another answer or none in ${listed(places)}, and add ${name} to \`redirects\` of the one that takes its place`
      : hint`add ${home}, or name another term or none in ${listed(places)}`;
  return { path: first.path, ...unexpected(first, what, `one that a file has`, next) };
}

function renamedHint({ kind, slug, formerSlugs }: Facts, name: string, places: readonly PlaceInFile[]): Hint {
  const there = `name the file ${name}.mdx again, or write ${slug} in place of ${name} in ${listed(places)}`;
  if (kind === 'Term') return hint`if this is that term, ${there}; if not, name another one there`;
  const redirects = `[${[...formerSlugs.map(({ value }) => value), name].join(', ')}]`;
  return hint`if this is that answer, ${there}, and add redirects: ${redirects} here; if not, name another one there`;
}

/** Places as editors find them; of very many the first ones. */
function listed(places: readonly PlaceInFile[]): string {
  const shown = [...new Set(places.map(({ path, line }) => `${path}:${line}`))];
  const most = 40;
  return shown.length <= most ? shown.join(', ') : `${shown.slice(0, most).join(', ')} and ${shown.length - most} more`;
}
