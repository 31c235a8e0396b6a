import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser';

const executablePath = findBrowser();
const asRoot = process.getuid?.() === 0;

/** Journeys run on the built site; `npm test` builds it first. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: process.env.CI ? 'dot' : 'list',
  use: {
    baseURL: 'http://localhost:3210',
    launchOptions: { ...(executablePath && { executablePath }), args: asRoot ? ['--no-sandbox'] : [] },
  },
  webServer: { command: 'npx tsx scripts/serve.ts', port: 3210, env: { PORT: '3210' }, reuseExistingServer: false },
});
