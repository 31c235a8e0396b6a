import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { installFromDebian, isProgram, onPath } from '../../lib/node/machine';
import { programOf } from '../../lib/node/program';

// The one without windows first: for each window that a test opens, the others start a process for the browser's own buttons, and
// take three times as much of the processor. Then Chrome: Ubuntu lets it make its sandbox, but no Chromium that comes from elsewhere,
// such as the one on GitHub's runners. https://github.com/actions/runner-images/issues/12096
const names = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What a browser has to be started with: letters as wide as with windows, and for root no sandbox, for Chromium has none. */
export const browserArguments = ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** Path of a Chromium or Chrome that is here already: `BROWSER_PATH`, one on the PATH, or Playwright's own. */
export function findBrowser(): string | undefined {
  return [process.env.BROWSER_PATH ?? '', ...onPath(names), ...places, chromium.executablePath()].find(isProgram);
}

/**
 * Makes sure of a browser for the journeys: one that is here, else Playwright's download, else Debian's package.
 *
 * @throws {Error} that says what to install, when none of it works
 */
export function ensureBrowser(): string {
  // The second where the first is not to be had.
  const packages = ['chromium-headless-shell', 'chromium'];
  const ways = [installWithPlaywright, ...packages.map((name) => () => installFromDebian(name))];
  for (let found = findBrowser(); ; found = findBrowser()) {
    if (found) return found;
    const install = ways.shift();
    if (!install) {
      throw new Error(
        'Unexpected absence of a browser, expected Chromium or Chrome on the PATH - install one (Debian: apt-get install chromium) or set BROWSER_PATH',
      );
    }
    install();
  }
}

function installWithPlaywright(): void {
  console.log('no Chromium or Chrome here: trying the download of Playwright');
  spawnSync(process.execPath, [programOf('@playwright/test', 'playwright'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
}
