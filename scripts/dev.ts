import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { site } from '../lib/site.mjs';
import { ContentRefused, checkAndCopy } from './checked-content';
import { writeLastChanges } from './last-changed';
import { listen, wantedPort } from './serve-site';
import { command, programOf } from './stage';

/** The site with the content as it is being written: every save is checked, copied and shown in the open page. */
await command(async () => {
  const port = wantedPort();
  const probe = await listen(port);
  await new Promise((resolve) => probe.close(resolve));
  await checkAndCopy();
  await writeLastChanges();
  run('contentlayer2', ['dev']);
  while (!existsSync('.contentlayer/generated/index.mjs')) await pause(100);
  run('next', ['dev', '--port', String(port)]);
  watchContent();
  console.log(`the site will be at http://localhost:${port}${site.basePath}/ - stop with Ctrl+C`);
});

/** Starts a long-running program; when one of them ends, all end. */
function run(packageName: string, args: string[]): void {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [programOf(packageName), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  const stop = () => child.kill();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  process.on('exit', stop);
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Checks again after each change. Refused content is not copied: the page keeps showing what was good. */
function watchContent(): void {
  let running = Promise.resolve();
  const recheck = () => {
    running = running.then(async () => {
      try {
        await checkAndCopy();
      } catch (error) {
        if (!(error instanceof ContentRefused)) throw error;
        console.error(error.message);
      }
    });
  };
  watch('content', { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 } }).on(
    'all',
    recheck,
  );
}
