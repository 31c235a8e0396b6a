import { defineConfig } from 'vitest/config';
import { common } from '../../vitest.config';

/** Journeys in other engines are run by Vitest, since Playwright drives only builds of its own: `npm run test:engines`. */
export default defineConfig({
  ...common,
  test: { ...common.test, include: ['e2e/engines/*.test.ts'], expect: { poll: { timeout: 60_000 } } },
});
