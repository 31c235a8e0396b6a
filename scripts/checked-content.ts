import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkSet } from '../lib/check/check-set';
import type { Facts } from '../lib/check/facts';
import { byPlace, formatAnnotation, formatProblem, type Problem } from '../lib/check/problem';
import { readSource } from '../lib/check/source';
import { site } from '../lib/site.mjs';
import type { Setting } from './check-worker';
import { reportsOn } from './file-reports';
import { readContent } from './read-content';

/** How problems are printed. */
export type Format = 'text' | 'github';

/** Annotations where GitHub Actions will show them, lines everywhere else. */
export const defaultFormat: Format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';

/** Thrown when content is refused: its message is every problem, one a line, and their number. */
export class ContentRefused extends Error {
  constructor(problems: readonly Problem[], folder: string, format: Format = defaultFormat) {
    super([...printProblems(problems, folder, format), summary(problems, folder)].join('\n'));
    this.name = 'ContentRefused';
  }
}

/** The problems as lines, with paths from the current folder. */
export function printProblems(problems: readonly Problem[], folder: string, format: Format = defaultFormat): string[] {
  const print = format === 'github' ? formatAnnotation : formatProblem;
  return problems.map((problem) => print({ ...problem, path: join(folder, problem.path) }));
}

function summary(problems: readonly Problem[], folder: string): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')} of ${folder}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A content folder as check found it: the very bytes that were checked. */
export interface CheckedContent {
  files: ReadonlyMap<string, Uint8Array>;
  problems: Problem[];
}

/** Where the reports on files come from. */
type ReportsOn = typeof reportsOn;

/** Checks a folder and changes nothing. Every problem is found in one run and stands in the order of its place. */
export async function checkFolder(folder: string, reportsOf: ReportsOn = reportsOn): Promise<CheckedContent> {
  const { files, problems } = await readContent(folder);
  const reports = await reportsOf(files, await setting());
  const facts: Facts[] = [];
  for (const path of files.keys()) {
    const report = reports.get(path);
    problems.push(...(report?.problems ?? []));
    if (report?.facts) facts.push(report.facts);
  }
  return { files, problems: [...problems, ...checkSet(facts)].sort(byPlace) };
}

/**
 * Checks `content/` and, when all of it is sound, makes `.checked/` its copy. Contentlayer reads only the copy, because its own
 * reader evaluates some frontmatter.
 *
 * @throws {ContentRefused} and leaves the copy as it was
 */
export async function checkAndCopy(source = 'content', target = '.checked'): Promise<void> {
  const { files, problems } = await checkFolder(source);
  if (problems.length > 0) throw new ContentRefused(problems, source);
  await mirror(files, target);
}

/**
 * The same while somebody is writing: a file with a problem keeps its last good copy, and all others are brought up to date.
 *
 * @returns the problems that are left
 */
export async function checkAndCopySound(
  reportsOf: ReportsOn,
  source = 'content',
  target = '.checked',
): Promise<Problem[]> {
  const { files, problems } = await checkFolder(source, reportsOf);
  const refused = new Set(problems.map(({ path }) => path));
  const copies = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!refused.has(path)) copies.set(path, bytes);
    else if (existsSync(join(target, path))) copies.set(path, await readFile(join(target, path)));
  }
  await mirror(copies, target);
  return problems;
}

async function setting(): Promise<Setting> {
  const names = existsSync('public') ? await readdir('public') : [];
  const images = names.filter((name) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(name)).map((name) => `/${name}`);
  return { hosts: site.hosts, images, today: new Date().toISOString().slice(0, 10) };
}

/** Makes `target` hold these files and no others; files that are the same keep their time, which is Contentlayer's cache key. */
async function mirror(files: ReadonlyMap<string, Uint8Array>, target: string): Promise<void> {
  // Anything but a folder of our own would lead the copies elsewhere.
  if (!(await lstat(target).catch(() => undefined))?.isDirectory()) await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const before = await readContent(target);
  for (const path of [...before.files.keys(), ...before.problems.map((problem) => problem.path)]) {
    if (!files.has(path)) await rm(join(target, path));
  }
  for (const [path, original] of files) {
    const bytes = asRead(original);
    if (before.files.has(path) && Buffer.compare(before.files.get(path) ?? new Uint8Array(), bytes) === 0) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
}

/**
 * The very text that check judged: without byte order mark, with `\n` as line end. gray-matter, inside Contentlayer, ends the
 * frontmatter before the `\n` of its last line, so a `\r` of Windows would stay behind as a part of the last value, or an error.
 */
function asRead(bytes: Uint8Array): Uint8Array {
  const text = readSource(bytes);
  return typeof text === 'string' ? new TextEncoder().encode(text) : bytes;
}
