import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NotMeasured } from '../probe';
import { freePort, listens, type Program, startProgram, temporaryFolder } from './processes';
import type { Launch, Login, Settings, Software } from './software';

/** Ways to stop a broker: as an administrator would, or as a power cut. */
export type Stop = 'orderly' | 'kill';

/** A broker that runs, or is stopped for a while. */
export interface Running {
  host: string;
  port: number;
  webSocketPort?: number | undefined;
  login?: Login | undefined;
  configuration: string;
  start: () => Promise<void>;
  stop: (how: Stop) => Promise<void>;
  /** Stops it and removes its folder. */
  end: () => Promise<void>;
}

/** How long a broker may take until it listens, in ms. */
const startTime = 90_000;

/** Starts a broker with these settings; one that runs already is taken as it is, if nothing is wanted. */
export async function run(software: Software, settings: Settings): Promise<Running> {
  if ('address' in software) return given(software, settings);
  const { broker, installed } = software;
  const unknown = Object.keys(settings).filter((key) => !broker.offers.includes(key as keyof Settings));
  if (unknown.length > 0) throw new NotMeasured(`${broker.name} is not set up here with ${unknown.join(', ')}`);
  const root = installed.root ?? '';
  const { folder, remove } = temporaryFolder(join(root || '/', 'tmp'));
  const seen = folder.slice(root.length);
  const place = { folder: seen, port: await freePort(), webSocketPort: await freePort(), sparePort: await freePort() };
  const launch = broker.launch(installed, place, settings);
  for (const [name, text] of Object.entries(launch.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  let program: Program | undefined;
  const start = async () => {
    program = await started(launch, { root, folder, port: place.port });
  };
  const stop = async (how: Stop) => {
    await program?.end(how === 'kill' ? 'SIGKILL' : (launch.signal ?? 'SIGTERM'));
    program = undefined;
  };
  const end = async () => {
    await stop('kill');
    remove();
  };
  await start().catch(async (error) => {
    await end();
    throw error;
  });
  const webSocketPort = settings.webSocket ? place.webSocketPort : undefined;
  const configuration = launch.configuration.replaceAll(`${seen}/`, '').replaceAll(String(place.port), '1883');
  return { host: '127.0.0.1', port: place.port, webSocketPort, login: launch.login, configuration, start, stop, end };
}

async function started(launch: Launch, at: { root: string; folder: string; port: number }): Promise<Program> {
  const command = at.root ? ['chroot', at.root, ...launch.command] : launch.command;
  const log = join(at.folder, 'printed.log');
  const output = openSync(log, 'a');
  const program = startProgram(command, {
    cwd: at.folder,
    env: { ...process.env, ...launch.env },
    output,
    after: launch.after,
  });
  closeSync(output);
  const latest = performance.now() + startTime;
  while (!(await listens('127.0.0.1', at.port))) {
    if (program.child.exitCode !== null || program.child.pid === undefined || performance.now() > latest) {
      await program.end('SIGKILL');
      throw new Error(`it did not start: ${readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return program;
}

function given(
  { address, name }: Software & { address: object & { host: string; port: number; login?: Login | undefined } },
  settings: Settings,
): Running {
  const cannot = async () => {
    throw new NotMeasured('this broker ran already: it can be neither configured nor restarted');
  };
  if (Object.keys(settings).length > 0)
    throw new NotMeasured(`this broker ran already: it has no settings to choose from`);
  return { ...address, configuration: `${name} as it ran`, start: cannot, stop: cannot, end: async () => undefined };
}
