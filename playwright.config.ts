import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './e2e/support/browser';

const executablePath = findBrowser();
// Runs beside each other take ports of their own.
const port = Number(process.env.JOURNEY_PORT || 3210);

/** Journeys run on the built site: `npm test` builds it first, `npm run test:e2e` takes the last one. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A machine that is busy with other things is no problem of the site.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { ...(executablePath && { executablePath }), args: browserArguments },
  },
  webServer: { command: 'npx tsx scripts/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
