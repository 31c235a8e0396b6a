import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bodyFile, bodyFolder } from '../../lib/content/body-file';
import { kindOfPath } from '../../lib/content/kinds';
import { site } from '../../lib/site.mjs';
import { checkSet } from '../check-set';
import type { Facts } from '../facts';
import { byPlace, type FileProblem, formatAnnotation, formatProblem } from '../problem';
import { readContent } from '../read/read-content';
import { readSource } from '../read/read-source';
import type { Setting } from './check-worker';
import { reportsOn } from './file-reports';

const source = 'content';
const target = '.checked';

/** How problems are printed. */
export type Format = 'text' | 'github';

/** Annotations where GitHub Actions will show them, lines everywhere else. */
export const defaultFormat: Format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';

/** Thrown when content is refused: its message is every problem, one a line, and their number. */
export class ContentRefused extends Error {
  constructor(problems: readonly FileProblem[], folder: string, format: Format = defaultFormat) {
    super([...printProblems(problems, folder, format), summary(problems, folder)].join('\n'));
    this.name = 'ContentRefused';
  }
}

/** The problems as lines, with paths from the current folder. */
export function printProblems(
  problems: readonly FileProblem[],
  folder: string,
  format: Format = defaultFormat,
): string[] {
  const print = format === 'github' ? formatAnnotation : formatProblem;
  return problems.map((problem) => print({ ...problem, path: join(folder, problem.path) }));
}

function summary(problems: readonly FileProblem[], folder: string): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')} of ${folder}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A content folder as check found it: the very bytes that were checked, and the trees of the bodies as JSON. */
export interface CheckedContent {
  files: ReadonlyMap<string, Uint8Array>;
  bodies: ReadonlyMap<string, string>;
  problems: FileProblem[];
  /** Files that are not to be shown, though others may be. */
  refused: ReadonlySet<string>;
}

/** Where the reports on files come from. */
type ReportsOn = typeof reportsOn;

/** Checks a folder and changes nothing. Every problem is found in one run and stands in the order of its place. */
export async function checkFolder(folder: string, reportsOf: ReportsOn = reportsOn): Promise<CheckedContent> {
  const { files, problems } = readContent(folder);
  const reports = await reportsOf(files, await setting());
  const facts: Facts[] = [];
  const bodies = new Map<string, string>();
  for (const path of files.keys()) {
    const report = reports.get(path);
    problems.push(...(report?.problems ?? []));
    if (report?.facts) facts.push(report.facts);
    if (report?.body) bodies.set(path, report.body);
  }
  const between = checkSet(facts);
  // A topic holds the pages of its questions; what it says of questions that are not there is passed over.
  const refusing = [...problems, ...between.filter(({ path }) => kindOfPath(path)?.kind.name !== 'Topic')];
  return {
    files,
    bodies,
    problems: [...problems, ...between].sort(byPlace),
    refused: new Set(refusing.map(({ path }) => path)),
  };
}

/**
 * Checks `content/` and, when all of it is sound, makes `.checked/` its copy. Contentlayer reads only the copy, because its own
 * reader evaluates some frontmatter. The bodies as check understood them are written beside it, for the pages.
 *
 * @throws {ContentRefused} and leaves the copy as it was
 */
export async function checkAndCopy(): Promise<void> {
  const content = await checkFolder(source);
  if (content.problems.length > 0) throw new ContentRefused(content.problems, source);
  // What an older program made of the same text must not stay.
  await rm(bodyFolder, { recursive: true, force: true });
  mirror(content);
}

/**
 * The same while somebody is writing: a file with a problem keeps its last good copy, and all others are brought up to date.
 *
 * @returns the problems that are left
 */
export async function checkAndCopySound(reportsOf: ReportsOn): Promise<FileProblem[]> {
  const content = await checkFolder(source, reportsOf);
  mirror(content);
  return content.problems;
}

/** Copies that this run did not make may be anybody's: a branch that was checked out can bring them along. */
export async function forgetCopies(): Promise<void> {
  for (const folder of [target, bodyFolder]) await rm(folder, { recursive: true, force: true });
}

async function setting(): Promise<Setting> {
  const names = existsSync('public') ? await readdir('public') : [];
  const images = names.filter((name) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(name)).map((name) => `/${name}`);
  return { hosts: site.hosts, images, today: new Date().toISOString().slice(0, 10) };
}

/** Makes the copy hold the files that are sound and no others; those that are the same keep their time, which is Contentlayer's cache key. */
function mirror({ files, bodies, refused }: CheckedContent): void {
  // Anything but a folder of our own would lead the copies elsewhere.
  if (!lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const before = readContent(target);
  const gone = [...before.files.keys()].filter((path) => !files.has(path));
  // Bodies stay: until Contentlayer knows, pages of what is gone may still be asked for.
  for (const path of [...gone, ...before.problems.map((problem) => problem.path)]) rmSync(join(target, path));
  for (const [path, original] of files) {
    if (refused.has(path)) continue;
    const known = before.files.get(path);
    const holds = (bytes: Uint8Array) => known !== undefined && Buffer.compare(known, bytes) === 0;
    const same = holds(original) || holds(asRead(original));
    const body = bodies.get(path);
    // The body first: the copy is what makes pages read it.
    if (body !== undefined && !(same && existsSync(bodyFile(path)))) write(bodyFile(path), body);
    if (!same) write(join(target, path), asRead(original));
  }
}

/** At once: thousands of small files take several times as long in the background. */
function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * The very text that check judged: without byte order mark, with `\n` as line end. gray-matter, inside Contentlayer, ends the
 * frontmatter before the `\n` of its last line, so a `\r` of Windows would stay behind as a part of the last value, or an error.
 */
function asRead(bytes: Uint8Array): Uint8Array {
  const text = readSource(bytes);
  return typeof text === 'string' ? new TextEncoder().encode(text) : bytes;
}
