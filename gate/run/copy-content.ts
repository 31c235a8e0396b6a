import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkedFolder } from '../../lib/content/content-index';
import { kindOfPath } from '../../lib/content/kinds';
import { writeBelow } from '../../lib/node/files';
import { bareDraft } from '../draft/draft';
import type { FileProblem } from '../problem';
import { readContent } from '../read/read-content';
import { readSource } from '../read/read-source';
import { checkFileName } from '../rules/file-name';
import { type CheckedContent, ContentRefused, checkFolder } from './check-folder';
import { KnownReports } from './known-reports';

const source = 'content';

/** What is known of the files that the last build found sound. */
const reportFile = '.cache/check.json';

/**
 * Checks `content/` and, when all of it is sound, makes `.checked/` its copy.
 *
 * @throws {ContentRefused} and leaves the copy as it was
 */
export async function checkAndCopy(): Promise<void> {
  const reports = new KnownReports();
  reports.load(reportFile);
  const content = await checkFolder(source, reports.reportsOn);
  await reports.close();
  if (content.problems.length > 0) throw new ContentRefused(content.problems, source);
  reports.save(reportFile);
  mirror(content.files);
}

/**
 * The same while somebody is writing: the copy of a file with problems is its draft, which holds all of it but what could hurt.
 *
 * @param onProblems - is told what was found before drafts are made, which takes as long again
 */
export async function checkAndCopyDrafts(
  reports: KnownReports,
  onProblems: (problems: readonly FileProblem[]) => void,
): Promise<void> {
  const { files, problems, unread } = await checkFolder(source, reports.reportsOn);
  onProblems(problems);
  const copies = new Map(files);
  const topics = new Set<string>();
  for (const [path, bytes] of files) {
    const place = kindOfPath(path);
    // No page can have this name.
    if (!place || [...checkFileName(place)].length > 0) {
      copies.delete(path);
      continue;
    }
    if (place.topic) topics.add(`topics/${place.topic}.yaml`);
    const own = problems.filter((problem) => problem.path === path);
    if (own.length === 0) continue;
    const draft = unread.has(path) ? bareDraft(path, own) : await reports.draft(path, bytes, own);
    copies.set(path, new TextEncoder().encode(draft));
  }
  // An answer may be there before its topic.
  for (const path of topics) if (!copies.has(path)) copies.set(path, new TextEncoder().encode(bareDraft(path, [])));
  mirror(copies);
}

/** Makes the copy hold these files and no others; those that are the same keep their time, which is Contentlayer's cache key. */
function mirror(files: CheckedContent['files']): void {
  // Anything but a folder of our own would lead the copies elsewhere.
  if (!lstatSync(checkedFolder, { throwIfNoEntry: false })?.isDirectory())
    rmSync(checkedFolder, { recursive: true, force: true });
  mkdirSync(checkedFolder, { recursive: true });
  const before = readContent(checkedFolder, true);
  const gone = [...before.files.keys()].filter((path) => !files.has(path));
  for (const path of [...gone, ...before.problems.map((problem) => problem.path)]) rmSync(join(checkedFolder, path));
  for (const [path, original] of files) {
    const known = before.files.get(path);
    const holds = (bytes: Uint8Array) => known !== undefined && Buffer.compare(known, bytes) === 0;
    if (holds(original)) continue;
    const text = asRead(original);
    if (!holds(text)) writeBelow(join(checkedFolder, path), text);
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
