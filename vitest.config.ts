import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What is tested is what runs: some packages have another program for development, with assertions that take most of its time.
Object.assign(process.env, { NODE_ENV: 'production' });

const tests = (name: string) => [
  `{.github,bench,build,components,deploy,e2e/support,gate,lib,mcp,measured,scripts}/**/${name}.{ts,tsx}`,
];

/** What all tests share that Vitest runs. */
export const common = defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // A machine that is busy with other things is no problem of the code.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Many wait for other programs, so one worker more than cores is never idle.
    maxWorkers: availableParallelism() + 1,
    // Tests that may run at the same time wait for other programs.
    maxConcurrency: 100,
  },
});

export default defineConfig({
  ...common,
  test: {
    ...common.test,
    // Files share what they import, for importing it anew would take more than half of the time. One that replaces a module runs
    // alone: `*.alone.test.ts`.
    projects: [
      {
        extends: true,
        test: { name: 'together', isolate: false, include: tests('*.test'), exclude: tests('*.alone.test') },
      },
      { extends: true, test: { name: 'alone', include: tests('*.alone.test') } },
    ],
  },
});
