import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { base } from '../../gate/testing/sample-files';
import { programOf } from '../../lib/node/program';
import { leavePackages, takePackages } from './packages';

const notCopied = new Set(['.git', '.workshop', 'node_modules', 'out', 'test-results']);
const generated = new Set(['.next', '.cache', '.checked', '.contentlayer', '.generated', '.staging']);

/** A copy of the project in which a journey may edit and break things. */
export interface Workshop {
  folder: string;
  path(...parts: string[]): string;
  /** Path of a program of its own packages: one of the project's would bring a second copy of what the project's files import. */
  programOf(packageName: string, name?: string): string;
  /** Runs a command of package.json to its end. */
  run(script: string, env?: Record<string, string>, args?: string[]): Promise<{ code: number; output: string }>;
  /** Runs lines of bash to their end, as GitHub's runners do. */
  shell(lines: string, env?: Record<string, string>): Promise<{ code: number; output: string }>;
  /** Starts a command of package.json that goes on until the workshop is closed. */
  start(
    script: string,
    env?: Record<string, string>,
  ): { output(): string; stop(signal?: NodeJS.Signals): Promise<void> };
  close(): Promise<void>;
}

/** The measurements of one program, which are enough where nobody reads them. */
const fewResults = /^aedes-/;

/** What builds keep from one to the next, beside the compiled program. */
export const keptByBuilds = ['.cache', '.checked', '.contentlayer', '.generated', 'out'];

/** The program as the last build has compiled it: by Next, and the scripts of the site. */
const compiled = ['.next', '.cache/scripts'];

/** The program without the pages that were made with it, and without what is kept or left beside it. */
const isProgram = (path: string) => !/^\.next\/(?:cache$|dev$|server\/app\/.*\.(?:html|rsc|meta|body)$)/.test(path);

/** Commands as they were bundled last: each workshop would spend as long on them as on a small build. */
const bundled = '.cache/programs';

interface Options {
  /** With a handful of content. */
  small: boolean;
  /** With all measurements instead of those of one program; their pages are half of all. */
  measured: boolean;
  /** Without the program as the build of the project has compiled it, which takes two thirds of a small build. */
  cold: boolean;
  /** Folders of which it has what the last build of the project left in them, as if that build had been its own. */
  kept: readonly string[];
}

/** Copies the project into `.workshop/<name>`, with packages of its own, as a clone has them. */
export async function openWorkshop(
  name: string,
  { small = false, measured = false, cold = false, kept = [] }: Partial<Options> = {},
): Promise<Workshop> {
  const folder = join(process.cwd(), '.workshop', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir('.')) {
    if (!notCopied.has(entry) && !generated.has(entry)) await cp(entry, join(folder, entry), { recursive: true });
  }
  await takePackages(join(folder, 'node_modules'));
  // Builds know by its time whether a file has been changed.
  for (const entry of [...kept, bundled, ...(cold ? [] : compiled)].filter(existsSync))
    await cp(entry, join(folder, entry), { recursive: true, preserveTimestamps: true, filter: isProgram });
  if (small) await leaveSamples(folder);
  if (!measured) await leaveFewResults(folder);
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  // As npm does; npm itself takes a quarter of the time of a short command.
  const asNpm = (script: string, args: readonly string[] = []) =>
    ['sh', ['-c', `${scripts[script]} "$@"`, script, ...args]] as const;
  const running: ChildProcess[] = [];
  const environment = (env: Record<string, string> = {}) => ({
    ...process.env,
    PWD: folder,
    PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    FORCE_COLOR: '0',
    GITHUB_ACTIONS: '',
    ...env,
  });
  const stop = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    // The command and all it started: they share a process group.
    process.kill(-child.pid, signal);
    await ended;
  };
  const execute = async (program: string, args: readonly string[], env?: Record<string, string>) => {
    const options = { cwd: folder, env: environment(env), maxBuffer: 2 ** 26 };
    try {
      const { stdout, stderr } = await promisify(execFile)(program, args, options);
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout = '', stderr = '' } = error as { code?: number; stdout?: string; stderr?: string };
      return { code: code ?? 1, output: stdout + stderr };
    }
  };
  return {
    folder,
    path: (...parts) => join(folder, ...parts),
    programOf: (packageName, name) => join(folder, relative(process.cwd(), programOf(packageName, name))),
    run: (script, env, args = []) => execute(...asNpm(script, args), env),
    shell: (lines, env) => execute('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', lines], env),
    start(script, env) {
      const child = spawn(...asNpm(script), { cwd: folder, env: environment(env), detached: true });
      running.push(child);
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      return { output: () => output, stop: (signal) => stop(child, signal) };
    },
    async close() {
      await Promise.all(running.map((child) => stop(child)));
      await leavePackages(join(folder, 'node_modules'));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Leaves nothing but the sample content in a copy of the project. */
async function leaveSamples(folder: string): Promise<void> {
  await rm(join(folder, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(base)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    // Each topic has its folder, also the one that holds no question yet.
    const topic = /^topics\/(.*)\.yaml$/.exec(path)?.[1];
    if (topic) await mkdir(join(folder, 'content/questions', topic), { recursive: true });
  }
}

/** Leaves the measurements of one program in a copy of the project. */
async function leaveFewResults(folder: string): Promise<void> {
  const results = join(folder, 'measured/results');
  for (const file of await readdir(results)) if (!fewResults.test(file)) await rm(join(results, file));
}
