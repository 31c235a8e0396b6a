import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './e2e/support/browser';

const executablePath = findBrowser();
// Runs beside each other take ports of their own.
const port = Number(process.env.JOURNEY_PORT || 3210);

/** Journeys run on the built site: `npm test` builds it first, `npm run test:e2e` takes the last one. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // A slow machine is no fault: these limits end what would never end, a test that builds the site among them.
  timeout: 900_000,
  expect: { timeout: 300_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { ...(executablePath && { executablePath }), args: browserArguments },
  },
  webServer: { command: 'npx tsx scripts/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
