import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { freePort } from '../../deploy/serve-site';
import { installFromDebian, isProgram, onPath } from '../../lib/node/machine';
import { programOf } from '../../lib/node/program';
import { enginesHere } from '../engines/engines';
import { ensureBrowser } from './browser';
import { ensureNginx } from './find-nginx';
import { type Outcome, outcomeOfPlaywright, outcomeOfVitest, type VitestReport } from './test-reports';

/** A part of a test run. */
export interface Step {
  title: string;
  run(): Promise<Outcome>;
  /** Nothing that comes later makes sense without it. */
  required?: boolean;
}

const results = 'test-results';
const strict = process.env.CI === 'true';

/** Runs one step after the other. The last lines that are printed name what failed, and count over all; a failure makes the exit code 1. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const outcomes: Outcome[] = [];
  for (const { title, run, required } of steps) {
    console.log(`\n== ${title}`);
    const outcome = await run();
    outcomes.push(outcome);
    if (required && outcome.failed.length > 0) break;
  }
  const skipped = outcomes.flatMap((outcome) => outcome.skipped.map((line) => `skipped: ${line}`));
  const failed = outcomes.flatMap((outcome) => outcome.failed.map((line) => `failed: ${line}`));
  console.log(`\n${[...skipped, ...failed].join('\n')}`);
  if (skipped.length > 0) console.log(`${skipped.length} skipped${strict ? ', which counts as failed under CI' : ''}`);
  const failures = failed.length + (strict ? skipped.length : 0);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  console.log(`${passed} passed, ${failures} failed`);
  if (failures > 0) process.exitCode = 1;
}

/** A step that passes or fails as a whole. */
export function oneStep(title: string, program: string, args: readonly string[], required = false): Step {
  return { title, required, run: async () => one(title, await runVisibly(program, args)) };
}

/** Unit tests: those of the given files or folders, or all of them. */
export function unitTests(...files: string[]): Step {
  return {
    title: 'unit tests',
    async run() {
      // What a test of .github/ runs; elsewhere that test is skipped.
      if (!onPath(['python3']).some(isProgram)) installFromDebian('python3');
      return vitest('unit tests', (reporters) => runVisibly(programOf('vitest'), ['run', ...reporters, ...files]));
    },
  };
}

/** A reader's ways in the engines that are installed: half a minute for each. */
export function otherEngines(): Step {
  return { title: 'other engines', run: () => vitest('other engines', runEngines) };
}

/** Journeys on the built site: those of the given files, or all of them. */
export function journeys(files: readonly string[] = [], env: Record<string, string> = {}): Step {
  return {
    title: 'journeys',
    async run() {
      const report = `${results}/playwright.json`;
      const reporter = `--reporter=${strict ? 'dot' : 'list'},json`;
      const ok = await runJourneys([reporter, ...files], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
      return outcomeIn(report, 'journeys', ok, outcomeOfPlaywright);
    },
  };
}

/** Runs Playwright with what it needs, on a port of its own. @returns whether all journeys passed */
export async function runJourneys(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  ensureNginx();
  return runVisibly(programOf('@playwright/test', 'playwright'), ['test', ...args], {
    BROWSER_PATH: ensureBrowser(),
    JOURNEY_PORT: String(await freePort()),
    ...env,
  });
}

/** Runs journeys in the engines that are installed. @returns whether all of them passed; where there is no engine, none failed */
export async function runEngines(args: readonly string[]): Promise<boolean> {
  return (
    enginesHere().length === 0 ||
    runVisibly(programOf('vitest'), ['run', '--config=e2e/engines/vitest.config.ts', ...args])
  );
}

/** Runs a Node program to its end while its output is shown. @returns whether its exit code was 0 */
async function runVisibly(program: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise<boolean>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve(code === 0)),
  );
}

const one = (title: string, ok: boolean): Outcome => ({ passed: ok ? 1 : 0, failed: ok ? [] : [title], skipped: [] });

/** Runs Vitest, and reads what it reports; nothing where it had nothing to run. */
async function vitest(title: string, run: (reporters: string[]) => Promise<boolean>): Promise<Outcome> {
  const report = `${results}/${title.replaceAll(' ', '-')}.json`;
  const ok = await run(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (ok && !existsSync(report)) return { passed: 0, failed: [], skipped: [] };
  return outcomeIn(report, title, ok, (found: VitestReport) => outcomeOfVitest(found, process.cwd()));
}

/** What a report says. A runner that stopped before its tests has reported none of them, but has failed. */
async function outcomeIn<Report>(file: string, title: string, ok: boolean, read: (report: Report) => Outcome) {
  const outcome = await readFile(file, 'utf8').then(
    (text) => read(JSON.parse(text)),
    () => one(title, false),
  );
  return ok || outcome.failed.length > 0 ? outcome : { ...outcome, failed: [title] };
}
