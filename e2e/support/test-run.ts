import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { freePort } from '../../deploy/serve-site';
import { installFromDebian, isProgram, onPath } from '../../lib/node/machine';
import { programOf } from '../../lib/node/program';
import { enginesHere } from '../engines/engines';
import { ensureBrowser } from './browser';
import { ensureNginx } from './find-nginx';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
}

/** A part of a test run. */
export interface Step {
  title: string;
  run(): Promise<Count>;
  /** Nothing that comes later makes sense without it. */
  required?: boolean;
}

const results = 'test-results';
const strict = process.env.CI === 'true';

/** Runs one step after the other. The last line that is printed counts over all of them; a failure makes the exit code 1. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { title, run, required } of steps) {
    console.log(`\n== ${title}`);
    const { passed, failed, skipped } = await run();
    total.passed += passed;
    total.failed += failed + (strict ? skipped : 0);
    total.skipped += skipped;
    if (required && failed > 0) break;
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped${strict ? ', which counts as failed under CI' : ''}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

/** A step that passes or fails as a whole. */
export function oneStep(title: string, program: string, args: readonly string[], required = false): Step {
  return { title, required, run: async () => one(await runVisibly(program, args)) };
}

/** Unit tests: those of the given files or folders, or all of them. */
export function unitTests(...files: string[]): Step {
  return {
    title: 'unit tests',
    async run() {
      // What a test of .github/ runs; elsewhere that test is skipped.
      if (!onPath(['python3']).some(isProgram)) installFromDebian('python3');
      return countOfVitest('vitest', (reporters) => runVisibly(programOf('vitest'), ['run', ...reporters, ...files]));
    },
  };
}

/** A reader's ways in the engines that are installed: half a minute for each. */
export function otherEngines(): Step {
  return { title: 'other engines', run: () => countOfVitest('engines', runEngines) };
}

/** Journeys on the built site: those of the given files, or all of them. */
export function journeys(files: readonly string[] = [], env: Record<string, string> = {}): Step {
  return {
    title: 'journeys',
    async run() {
      const report = `${results}/playwright.json`;
      const reporter = `--reporter=${strict ? 'dot' : 'list'},json`;
      const ok = await runJourneys([reporter, ...files], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
      return countOf(ok, report, ({ stats }: PlaywrightReport) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
      }));
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

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Runs Vitest, and counts what it reports; nothing where it had nothing to run. */
async function countOfVitest(name: string, run: (reporters: string[]) => Promise<boolean>): Promise<Count> {
  const report = `${results}/${name}.json`;
  const ok = await run(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (ok && !existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  return countOf(ok, report, ({ numPassedTests, numFailedTests, numPendingTests }: VitestReport) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }));
}

/** What a report counts. A runner that stopped before its tests has counted none of them, but has failed. */
async function countOf<Report>(ok: boolean, file: string, count: (report: Report) => Count): Promise<Count> {
  const result = await readFile(file, 'utf8').then(
    (text) => count(JSON.parse(text)),
    () => one(false),
  );
  return ok || result.failed > 0 ? result : { ...result, failed: 1 };
}
