import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeQuestions } from '../e2e/support/write-questions';
import { measureRun } from './measure-run';

// One after the other and to its end: nothing writes to a folder that is being deleted.
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });
const git = (...args: string[]) => run('git', ...args);

/** The answer that benches edit. */
export const edited = 'content/questions/qos/qos-levels.mdx';

/** The project as it is at a revision, in a folder of its own. */
export interface Tree {
  name: string;
  folder: string;
  /** Its own content, kept beside it. */
  content: string;
}

/** A folder that is gone, with the working trees in it, when this program ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    git('worktree', 'prune');
  });
  return folder;
}

/** @returns the short hash of a commit. @throws {Error} in one line when git knows no such revision */
export function hashOf(revision: string): string {
  try {
    return git('rev-parse', '--verify', '--short', '--end-of-options', `${revision}^{commit}`).trim();
  } catch {
    throw new Error(`Unexpected revision "${revision}", expected one that git knows - see git log`);
  }
}

/** Lays out the project in a folder below `below`, with its packages: as it is at a revision, or as it is here and now. */
export async function treeOf(revision: string | undefined, below: string): Promise<Tree> {
  const name = revision ?? 'today';
  const [folder, content] = [join(await realpath(below), name), join(below, `content-${name}`)];
  git('worktree', 'add', '--quiet', '--detach', folder, revision ?? 'HEAD');
  if (!revision) {
    const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
    for (const file of files.filter(Boolean)) {
      await rm(join(folder, file), { recursive: true, force: true });
      if (existsSync(file)) await cp(file, join(folder, file));
    }
    git('-C', folder, 'add', '--all');
  }
  await cp(join(folder, 'content'), content, { recursive: true });
  await addPackages(folder);
  return { name, folder, content };
}

/** Our own packages as links where the lock file is the same: then they cost no time and no space. */
async function addPackages(folder: string): Promise<void> {
  const lock = (of: string) => readFile(join(of, 'package-lock.json'), 'utf8');
  if ((await lock('.')) === (await lock(folder))) {
    try {
      run('cp', '-al', 'node_modules', folder);
      return;
    } catch {
      // Another disk, or a system whose cp makes no links.
    }
  }
  await measureRun(folder, 'ci');
}

/** Gives a tree content of so many questions and takes away all that earlier builds left. */
export async function startAnew({ folder }: Tree, from: string, count: number): Promise<void> {
  git('-C', folder, 'clean', '-xdfq', '-e', 'node_modules');
  await rm(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
  await writeQuestions(join(folder, 'content'), count, { from });
}

/** The content that all trees can build, so that they build the same: of the last of them that has such. Else each keeps its own. */
export async function chooseContent(trees: readonly Tree[]): Promise<string | undefined> {
  for (const { content } of trees.toReversed()) {
    const accepts = async (tree: Tree) => {
      await startAnew(tree, content, 0);
      return measureRun(tree.folder, 'run check').catch(() => false);
    };
    const refusing: Tree[] = [];
    for (const tree of trees) if (!(await accepts(tree))) refusing.push(tree);
    if (refusing.length === 0) return content;
  }
  return undefined;
}
