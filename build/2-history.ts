import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LastChanges } from '../lib/dates';

const run = promisify(execFile);

/**
 * When each content file was last changed, from git's history.
 *
 * @returns ISO times by path below `content/`. A file whose date cannot be known is left out: one not committed yet, and every
 * file that a shallow clone shows as changed in the commit where its history was cut off.
 */
export async function lastChanges(): Promise<{ changes: LastChanges; warning?: string }> {
  const git = async (...args: string[]) => (await run('git', args, { maxBuffer: 2 ** 30 })).stdout;
  let boundary: string[];
  try {
    const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    boundary = shallow ? await shallowBoundary(git) : [];
  } catch {
    return { changes: {}, warning: 'no git history here: pages are built without their date of change' };
  }
  // A move without an edit is found by its equal texts, which is quick however many files there are.
  const log = await git(
    'log',
    '--format=%x01%H %cI',
    '--raw',
    '-M100%',
    '--abbrev=40',
    '-z',
    '--relative',
    '--',
    'content',
  ).catch(() => '');
  const changes = changesIn(log, boundary);
  const known = Object.entries(changes).filter(([, date]) => date !== '');
  const unknown = Object.keys(changes).length - known.length;
  return {
    changes: Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(unknown > 0 && {
      warning: `this is a shallow clone: ${unknown} files are built without their date of change - run git fetch --unshallow`,
    }),
  };
}

/** The newest date of each file, by its path of today; `''` where only a cut-off commit tells. @param log - the newest commit first */
function changesIn(log: string, boundary: readonly string[]): Record<string, string> {
  const changes: Record<string, string> = {};
  const moves = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [head = '', ...entries] = commit.split(/[\0\n]+/).filter(Boolean);
    const [hash = '', date = ''] = head.split(' ');
    for (const { before, after, from, to } of changedFiles(entries)) {
      const path = moves.get(to) ?? to;
      if (path in changes) continue;
      // Neither another name nor another mode is another text.
      if (from !== to) moves.set(from, path);
      // A cut-off commit seems to have added every file that it merely contains.
      else if (before !== after) changes[path] = boundary.includes(hash) ? '' : new Date(date).toISOString();
    }
  }
  return changes;
}

/**
 * What `git log --raw -z` says of the files of one commit, without those that went: hashes of the text before and after, and the
 * paths below `content/`. https://git-scm.com/docs/git-diff#_raw_output_format
 */
function* changedFiles(entries: readonly string[]) {
  const pathAt = (index: number) => (entries[index] ?? '').replace(/^content\//, '');
  for (let index = 0; index < entries.length; index++) {
    const [, , before = '', after = '', status = ''] = (entries[index] ?? '').split(' ');
    const from = pathAt(++index);
    const to = status.startsWith('R') ? pathAt(++index) : from;
    if (status !== 'D') yield { before, after, from, to };
  }
}

async function shallowBoundary(git: (...args: string[]) => Promise<string>): Promise<string[]> {
  // In a shallow clone git shows the commits at the cut as having no parent; their objects still name one.
  const roots = (await git('rev-list', '--max-parents=0', 'HEAD')).trim().split('\n');
  const cut = await Promise.all(roots.map(async (hash) => ({ hash, text: await git('cat-file', 'commit', hash) })));
  return cut.filter(({ text }) => /^parent /m.test(text)).map(({ hash }) => hash);
}

/** The same, with what cannot be known said on the terminal. */
export async function readHistory(): Promise<LastChanges> {
  const { changes, warning } = await lastChanges();
  if (warning) console.warn(`note: ${warning}`);
  return changes;
}
