import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['{.github,build,components,deploy,gate,lib,scripts}/**/*.test.{ts,tsx}'] },
});
