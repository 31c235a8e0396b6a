import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { freePort } from '../deploy/serve-site';
import { ensureBrowser } from '../e2e/support/browser';
import { ensureNginx } from '../e2e/support/find-nginx';
import { command } from '../lib/node/command';
import { programOf } from '../lib/node/program';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const results = 'test-results';
const strict = process.env.CI === 'true';

const about = {
  name: 'test',
  does: 'Runs all that a pull request has to pass, one step after the other; the last line counts over all of them.',
};

await command(about, async () => {
  const browser = ensureBrowser();
  ensureNginx();
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });

  const counts: Count[] = [];
  const step = async (
    title: string,
    program: string,
    args: string[],
    count: (ok: boolean) => Promise<Count> = async (ok) => one(ok),
  ) => {
    console.log(`\n== ${title}`);
    const ok = await run(program, args, { BROWSER_PATH: browser });
    const result = await count(ok).catch(() => one(false));
    // A runner that stopped before its tests has counted none of them, but has failed.
    counts.push(ok || result.failed > 0 ? result : { ...result, failed: 1 });
    return ok;
  };

  await step('format and lint', programOf('@biomejs/biome'), ['check', '--error-on-warnings', '.']);
  const built = await step('build', programOf('tsx'), ['scripts/build.ts']);
  await step('types', programOf('typescript', 'tsc'), ['--noEmit']);
  const vitestReport = `${results}/vitest.json`;
  await step(
    'unit tests',
    programOf('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    () => countVitest(vitestReport),
  );
  if (built) {
    const report = `${results}/playwright.json`;
    process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
    process.env.JOURNEY_PORT = String(await freePort());
    await step(
      'journeys',
      programOf('@playwright/test', 'playwright'),
      ['test', `--reporter=${strict ? 'dot' : 'list'},json`],
      () => countPlaywright(report),
    );
  }

  const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
  const failed = total('failed') + (strict ? total('skipped') : 0);
  if (total('skipped') > 0)
    console.log(`\n${total('skipped')} skipped${strict ? ', which counts as failed under CI' : ''}`);
  console.log(`\n${total('passed')} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

function one(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function run(program: string, args: string[], env: Record<string, string>): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code === 0)));
}

async function countVitest(report: string): Promise<Count> {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(await readFile(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

async function countPlaywright(report: string): Promise<Count> {
  const { stats } = JSON.parse(await readFile(report, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
