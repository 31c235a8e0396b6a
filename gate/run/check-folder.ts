import { join } from 'node:path';
import { measuredNames } from '../../lib/measured/names';
import { site } from '../../lib/site.mjs';
import type { FileReport } from '../check-file';
import { checkSet } from '../check-set';
import { limits } from '../limits';
import { byPlace, type FileProblem, formatAnnotation, formatProblem } from '../problem';
import { readContent } from '../read/read-content';
import { remarksOn } from '../remarks';
import type { Setting } from './check-worker';
import { reportsOn } from './file-reports';

/** How problems are printed. */
export type Format = 'text' | 'github';

/** Annotations where GitHub Actions will show them, lines everywhere else. */
const defaultFormat: Format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';

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

/** Remarks as lines; of very many the first ones. In another form than problems, for nothing fails for them. */
export function printRemarks(
  remarks: readonly FileProblem[],
  folder: string,
  format: Format = defaultFormat,
): string[] {
  if (remarks.length === 0) return [];
  const shown = remarks.slice(0, limits.remarks).map((remark) => ({ ...remark, path: join(folder, remark.path) }));
  if (format === 'github') return shown.map((remark) => formatAnnotation(remark, 'notice'));
  const rest = remarks.length - shown.length;
  const head = `${count(remarks.length, 'remark')}; nothing fails for ${remarks.length === 1 ? 'it' : 'them'}:`;
  return [head, ...shown.map((remark) => `  ${formatProblem(remark)}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
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
  /** Finds what would be good besides. Of all who check, only some ask. */
  remarks(): FileProblem[];
  /** Files that could not be read at all, or not in time. */
  unread: ReadonlySet<string>;
}

/** Where the reports on files come from. */
export type ReportsOn = (
  files: ReadonlyMap<string, Uint8Array>,
  setting: Setting,
) => Promise<ReadonlyMap<string, FileReport>>;

/** Checks a folder and changes nothing. Every problem is found in one run and stands in the order of its place. */
export async function checkFolder(folder: string, reportsOf: ReportsOn = reportsOn): Promise<CheckedContent> {
  const { files, problems } = readContent(folder);
  const setting = settingOf();
  const reports = await reportsOf(files, setting);
  const found = [...files.keys()].flatMap((path) => reports.get(path) ?? []);
  problems.push(...found.flatMap((report) => report.problems));
  const facts = found.flatMap((report) => report.facts ?? []);
  return {
    files,
    problems: [...problems, ...checkSet(facts, setting)].sort(byPlace),
    remarks: () => remarksOn(facts).sort(byPlace),
    unread: new Set([...files.keys()].filter((path) => !reports.get(path)?.facts)),
  };
}

function settingOf(): Setting {
  return { hosts: site.hosts, measured: measuredNames(), today: new Date().toISOString().slice(0, 10) };
}
