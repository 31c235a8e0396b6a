import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { programOf } from './stage';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium or Chrome that is here already: `BROWSER_PATH`, one on the PATH, or Playwright's own. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.BROWSER_PATH ?? '', ...onPath, ...places, chromium.executablePath()].find(isProgram);
}

/**
 * Makes sure of a browser for the journeys: one that is here, else Playwright's download, else Debian's package.
 *
 * @throws {Error} that says what to install, when none of it works
 */
export function ensureBrowser(): string {
  const ways = [installWithPlaywright, installWithDebian];
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

function installWithDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('no download either: installing the Debian package chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' });
  } catch {
    // The message at the end says what to do by hand.
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
