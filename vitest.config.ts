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
    // Tests that may run at the same time wait for other programs.
    maxConcurrency: 100,
  },
});
