import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfPath } from '../../lib/content/kinds';
import { site } from '../../lib/site.mjs';
import type { FileReport } from '../check-file';
import { checkSet } from '../check-set';
import { byPlace, type FileProblem, formatAnnotation, formatProblem } from '../problem';
import { readContent } from '../read/read-content';
import type { Setting } from './check-worker';
import { reportsOn } from './file-reports';

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

/** A content folder as check found it: the very bytes that were checked, and what is wrong with them. */
export interface CheckedContent {
  files: ReadonlyMap<string, Uint8Array>;
  problems: FileProblem[];
  /** Files that are not to be shown, though others may be. */
  refused: ReadonlySet<string>;
}

/** Where the reports on files come from. */
export type ReportsOn = (
  files: ReadonlyMap<string, Uint8Array>,
  setting: Setting,
) => Promise<ReadonlyMap<string, FileReport>>;

/** Checks a folder and changes nothing. Every problem is found in one run and stands in the order of its place. */
export async function checkFolder(folder: string, reportsOf: ReportsOn = reportsOn): Promise<CheckedContent> {
  const { files, problems } = readContent(folder);
  const reports = await reportsOf(files, settingOf());
  const found = [...files.keys()].flatMap((path) => reports.get(path) ?? []);
  problems.push(...found.flatMap((report) => report.problems));
  const between = checkSet(found.flatMap(({ facts }) => facts ?? []));
  // A topic holds the pages of its questions; what it says of questions that are not there is passed over.
  const refusing = [...problems, ...between.filter(({ path }) => kindOfPath(path)?.kind.name !== 'Topic')];
  return {
    files,
    problems: [...problems, ...between].sort(byPlace),
    refused: new Set(refusing.map(({ path }) => path)),
  };
}

function settingOf(): Setting {
  const names = existsSync('public') ? readdirSync('public') : [];
  const images = names.filter((name) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(name)).map((name) => `/${name}`);
  return { hosts: site.hosts, images, today: new Date().toISOString().slice(0, 10) };
}
