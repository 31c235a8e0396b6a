import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What is tested is what runs: some packages have another program for development, with assertions that take most of its time.
Object.assign(process.env, { NODE_ENV: 'production' });

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{.github,bench,build,components,deploy,gate,lib,mcp,measured,scripts}/**/*.test.{ts,tsx}'],
    // A machine that is busy with other things is no problem of the code.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Many wait for other programs, so one worker more than cores is never idle.
    maxWorkers: availableParallelism() + 1,
    // Files share what they import, which takes half of the processor's time when each imports it anew; they leave nothing behind.
    isolate: false,
    // Tests that may run at the same time wait for other programs.
    maxConcurrency: 100,
  },
});
