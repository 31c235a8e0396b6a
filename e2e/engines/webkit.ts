import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../deploy/serve-site';
import { isProgram, onPath } from '../../lib/node/machine';
import type { Engine } from './engine';
import { tabOverWebDriver } from './web-driver';

const findDriver = () => onPath(['WebKitWebDriver']).find(isProgram);
const findScreen = () => onPath(['Xvfb']).find(isProgram);

/** WebKitGTK over WebDriver, in the small browser that comes with it, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing() {
    if (findDriver() && findBrowser() && findScreen()) return undefined;
    return 'no WebKitWebDriver, MiniBrowser or Xvfb: install them (Debian: apt-get install webkit2gtk-driver xvfb)';
  },
  async open() {
    const screen = spawn(findScreen() ?? '', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = await firstLine(screen.stdio[3] as Readable);
    const port = await freePort();
    const driver = spawn(findDriver() ?? '', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
    });
    await whenItListens(port);
    const browser = { binary: findBrowser(), args: ['--automation'] };
    return tabOverWebDriver(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': browser }, async () => {
      await end(driver);
      await end(screen);
    });
  },
};

/** Debian keeps it beside the library, in a folder for each kind of machine and each version of the library. */
function findBrowser(): string | undefined {
  return foldersIn('/usr/lib')
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit(?:2gtk|gtk)-[\d.]+$/.test(folder))
    .map((folder) => `${folder}/MiniBrowser`)
    .find(isProgram);
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`);
  } catch {
    // There is no such folder, or it is not for us to read.
    return [];
  }
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('Unexpected end of Xvfb, expected the number of its display - run Xvfb by hand to see why');
}

async function whenItListens(port: number): Promise<void> {
  for (const start = Date.now(); ; await pause(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() - start > 120_000)
      throw new Error(`Unexpected silence of WebKitWebDriver at port ${port}, expected an answer to /status`);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
