import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LastChanges } from '../lib/last-changed';

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
  const changes: Record<string, string> = {};
  const log = await git(
    'log',
    '--format=%x01%H %cI',
    '--name-only',
    '--no-renames',
    '-z',
    '--relative',
    '--',
    'content',
  ).catch(() => '');
  for (const commit of log.split('\u0001').slice(1)) {
    const [head = '', ...paths] = commit.split(/[\0\n]+/).filter(Boolean);
    const [hash = '', date = ''] = head.split(' ');
    for (const path of paths.map((name) => name.replace(/^content\//, ''))) {
      // A cut-off commit seems to have added every file that it merely contains.
      changes[path] ??= boundary.includes(hash) ? '' : new Date(date).toISOString();
    }
  }
  const known = Object.entries(changes).filter(([, date]) => date !== '');
  const unknown = Object.keys(changes).length - known.length;
  return {
    changes: Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(unknown > 0 && {
      warning: `this is a shallow clone: ${unknown} files are built without their date of change - run git fetch --unshallow`,
    }),
  };
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
