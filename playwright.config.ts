import { defineConfig, firefox, webkit } from '@playwright/test';
import { browserArguments, findBrowser } from './e2e/support/browser';
import { isProgram } from './lib/node/machine';

const executablePath = findBrowser();
// Runs beside each other take ports of their own.
const port = Number(process.env.JOURNEY_PORT || 3210);

/** What readers do most, which every engine has to make possible. What only Chromium can do is marked so. */
const everywhere = {
  testMatch: /\/(?:accordion|reader-(?:searches|with-scripts|without-scripts))\.spec\.ts$/,
  grepInvert: /@chromium/,
};

const otherEngines = [
  { name: 'Firefox', browserName: 'firefox', program: firefox.executablePath() },
  { name: 'WebKit', browserName: 'webkit', program: webkit.executablePath() },
] as const;

/** Journeys run on the built site: `npm test` builds it first, `npm run test:e2e` takes the last one. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalTeardown: './e2e/support/packages.ts',
  // Files begin in the order of their names. Those that build a site stand before `reader-*`, for a long one that begins last is
  // waited for by one worker alone.
  fullyParallel: true,
  // A slow machine is no fault: these limits end what would never end, a test that builds the site among them.
  timeout: 900_000,
  expect: { timeout: 300_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: process.env.CI ? 'dot' : 'list',
  use: { baseURL: `http://localhost:${port}` },
  projects: [
    {
      name: 'Chromium',
      use: { launchOptions: { ...(executablePath && { executablePath }), args: browserArguments } },
    },
    ...otherEngines.filter(isHere).map(({ name, browserName }) => ({ name, use: { browserName }, ...everywhere })),
  ],
  webServer: {
    command: 'node scripts/run.cjs scripts/serve.ts',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});

/** Whether Playwright's own build of an engine is installed; it drives no other. */
function isHere({ name, program, browserName }: (typeof otherEngines)[number]): boolean {
  if (isProgram(program)) return true;
  // Each worker reads this file again.
  if (process.env.TEST_WORKER_INDEX === undefined)
    console.log(`${name} is left out: get it with npx playwright install --with-deps ${browserName}`);
  return false;
}
