import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { openWorkshop } from '../e2e/support/workshop';
import { writeQuestions } from '../e2e/support/write-questions';
import { filesBelow } from '../lib/node/files';
import { environment, programOf } from '../lib/node/program';

/** What one stage of a build cost. */
interface StageCost {
  seconds: number;
  /** Most memory held at a time by the build and all it started, in MB; undefined where the system does not tell. */
  peakMemory: number | undefined;
}

/** What the site costs at a number of questions. */
export interface ScaleCost {
  questions: number;
  stages: Record<string, StageCost>;
  build: StageCost;
  /** Seconds that compiling the same MDX alone takes, one file after the other, in the same run. */
  compile: number;
  files: number;
  filesPerQuestion: number;
  bytesPerQuestion: number;
  /** Of HTML, compressed with gzip. */
  largestPage: { path: string; bytes: number };
}

/** Builds a site of so many questions, made from the real ones, from nothing. @throws {Error} with its output when that fails */
export async function measureScale(questions: number): Promise<ScaleCost> {
  const workshop = await openWorkshop('bench-scale');
  const { folder } = workshop;
  await writeQuestions(workshop.path('content'), questions);
  const compileSeconds = await secondsToCompile(workshop.path('content/questions'));
  const { stages, build } = await measureBuild(folder);
  const files = await filesBelow(join(folder, 'out'));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, 'out', file))).size));
  const pages = files.filter((file) => file.endsWith('.html'));
  const weights = await Promise.all(
    pages.map(async (path) => ({ path, bytes: gzipSync(await readFile(join(folder, 'out', path))).length })),
  );
  await workshop.close();
  return {
    questions,
    stages,
    build,
    compile: compileSeconds,
    files: files.length,
    filesPerQuestion: files.length / questions,
    bytesPerQuestion: sizes.reduce((sum, size) => sum + size, 0) / questions,
    largestPage: weights.sort((a, b) => b.bytes - a.bytes)[0] ?? { path: '', bytes: 0 },
  };
}

async function secondsToCompile(below: string): Promise<number> {
  const paths = (await filesBelow(below)).map((file) => join(below, file));
  const bodies = await Promise.all(
    paths.map(async (path) => (await readFile(path, 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '')),
  );
  const start = performance.now();
  for (const body of bodies) await compile(body, { remarkPlugins: [remarkGfm] });
  return (performance.now() - start) / 1000;
}

/** Runs the build and, beside it, looks at its memory five times a second. */
async function measureBuild(folder: string): Promise<Pick<ScaleCost, 'stages' | 'build'>> {
  const child = spawn(process.execPath, [programOf('tsx'), 'scripts/build.ts'], {
    cwd: folder,
    env: { ...environment({}), PWD: folder },
  });
  const stages: Record<string, StageCost> = {};
  const build: StageCost = { seconds: 0, peakMemory: undefined };
  let [output, stage, stageStart] = ['', '', performance.now()];
  const start = stageStart;
  const endStage = (next: string) => {
    const cost = stages[stage];
    if (cost) cost.seconds = (performance.now() - stageStart) / 1000;
    [stage, stageStart] = [next, performance.now()];
    if (next) stages[next] = { seconds: 0, peakMemory: undefined };
  };
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    for (const [, name = ''] of String(chunk).matchAll(/^(\w[\w ]*) \.\.\.$/gm)) endStage(name);
  });
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const watch = setInterval(() => {
    const memory = memoryOf(child.pid ?? 0);
    for (const cost of [build, stages[stage]])
      if (cost && memory !== undefined) cost.peakMemory = Math.max(cost.peakMemory ?? 0, memory);
  }, 200);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${output.trim()}\nthe build of the bench failed - the lines above say why`);
  endStage('');
  build.seconds = (performance.now() - start) / 1000;
  return { stages, build };
}

/** MB held by a process and all below it, without what they share; undefined where there is no /proc. */
function memoryOf(pid: number): number | undefined {
  try {
    const children = new Map<number, number[]>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const parent = readAll(`/proc/${name}/stat`)?.split(') ')[1]?.split(' ')[1];
      if (parent) children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
    }
    const family = (root: number): number[] => [root, ...(children.get(root) ?? []).flatMap(family)];
    const kilobytes = family(pid).map((id) =>
      Number(/^RssAnon:\s+(\d+)/m.exec(readAll(`/proc/${id}/status`) ?? '')?.[1] ?? 0),
    );
    return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
  } catch {
    return undefined;
  }
}

/** A process may end while it is looked at. */
function readAll(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
