import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { writeLastChanges } from '../build/last-changed';
import { nodeOptions, withoutTraces } from '../build/node-options';
import { writeProblems } from '../build/problems-file';
import { watchRevision, writeRevision } from '../build/revision';
import { listen, wantedPort } from '../deploy/serve-site';
import { checkAndCopySound, forgetCopies, printProblems } from '../gate/run/check-folder';
import { RepeatedReports } from '../gate/run/file-reports';
import { command } from '../lib/node/command';
import { environment, programOf } from '../lib/node/program';
import { site } from '../lib/site.mjs';

let troubled = false;
const reports = new RepeatedReports();

const about = {
  name: 'dev',
  does: 'Shows the site as it is being written: each save is checked and appears in the open page. PORT names another port than 3000.',
};

await command(about, async () => {
  const port = wantedPort();
  const probe = await listen(port);
  await new Promise((resolve) => probe.close(resolve));
  await forgetCopies();
  await check();
  await writeLastChanges();
  run('contentlayer2', ['dev'], { CONTENT_CHECKED: '1', ...nodeOptions(withoutTraces) });
  while (!(await writeRevision())) await pause(100);
  watchRevision();
  run('next', ['dev', '--port', String(port)]);
  watchContent();
  console.log(`the site will be at http://localhost:${port}${site.basePath}/ - stop with Ctrl+C`);
});

/** Starts a long-running program; when one of them ends, all end. */
function run(packageName: string, args: string[], env: Record<string, string> = {}): void {
  const child = spawn(process.execPath, [programOf(packageName), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment({ NEXT_TELEMETRY_DISABLED: '1', ...env }),
  });
  process.on('exit', () => child.kill());
  child.on('exit', (code) => process.exit(code ?? 1));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** Copies what is sound and says what is not, in the terminal and in the page; silent when all is well and was so before. */
async function check(): Promise<void> {
  const problems = await checkAndCopySound((files, setting) => reports.reportsOn(files, setting));
  const lines = printProblems(problems, 'content', 'text');
  await writeProblems(lines);
  if (lines.length > 0) console.error(`\n${lines.join('\n')}\nnot published: these files keep their last good copy\n`);
  else if (troubled) console.log('content is sound again');
  troubled = lines.length > 0;
}

/** One check after the other: saves that come in the meantime are looked at together. */
function watchContent(): void {
  let running = false;
  let again = false;
  const recheck = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      // Whatever went wrong with this save, the next one gets its chance.
      await check().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }
    running = false;
  };
  watch('content', { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } }).on(
    'all',
    () => void recheck(),
  );
}
