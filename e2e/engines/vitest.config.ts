import { defineConfig } from 'vitest/config';
import unitTests from '../../vitest.config.ts';

/** Journeys in other engines are run by Vitest, since Playwright drives only builds of its own: `npm run test:engines`. */
export default defineConfig({
  ...unitTests,
  test: { ...unitTests.test, include: ['e2e/engines/*.test.ts'], expect: { poll: { timeout: 60_000 } } },
});
