import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'mqtt-packet';
import { NotMeasured } from '../probe';
import { freePort, type Program, startProgram, temporaryFolder } from './processes';
import type { BrokerSoftware, GivenBroker, Launch, Login, Settings } from './software';

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
export async function run(software: BrokerSoftware, settings: Settings): Promise<Running> {
  if ('address' in software) return given(software, settings);
  const { broker, installed } = software;
  const unknown = Object.keys(settings).filter((key) => !broker.offers.includes(key as keyof Settings));
  if (unknown.length > 0) throw new NotMeasured(`${broker.name} is not set up here with ${unknown.join(', ')}`);
  const root = installed.root ?? '';
  const { folder, remove } = temporaryFolder(join(root || '/', 'tmp'));
  const seen = folder.slice(root.length);
  const [port, webSocketPort, ...sparePorts] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const place = { folder: seen, port, webSocketPort, sparePorts };
  const launch = broker.launch(installed, place, settings);
  const login = launch.login ?? settings.user;
  for (const [name, text] of Object.entries(launch.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  let program: Program | undefined;
  const start = async () => {
    program = await started(launch, { root, folder, port, login });
  };
  const stop = async (how: Stop) => {
    await program?.end(how === 'kill' ? 'SIGKILL' : 'SIGTERM');
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
  const configuration = launch.configuration
    .replaceAll(`${seen}/`, '')
    .replaceAll(String(port), '1883')
    .replaceAll(String(webSocketPort), '8080');
  const second = settings.webSocket ? webSocketPort : undefined;
  return { host: '127.0.0.1', port, webSocketPort: second, login, configuration, start, stop, end };
}

async function started(
  launch: Launch,
  at: { root: string; folder: string; port: number; login: Login | undefined },
): Promise<Program> {
  const command = at.root ? ['chroot', at.root, ...launch.command] : launch.command;
  const log = join(at.folder, 'printed.log');
  const output = openSync(log, 'a');
  // Where Debian has brokers, which is not on the PATH of everybody.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin`, ...launch.env };
  const program = startProgram(command, { cwd: at.folder, env, output });
  closeSync(output);
  const latest = performance.now() + startTime;
  while (!(await accepts(at.port, at.login))) {
    if (program.child.exitCode !== null || program.child.pid === undefined || performance.now() > latest) {
      await program.end('SIGKILL');
      throw new Error(`it did not start: ${readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ')}`);
    }
    await pause(50);
  }
  return program;
}

function given({ address, name }: GivenBroker, settings: Settings): Running {
  const cannot = async () => {
    throw new NotMeasured('this broker ran already: it can be neither configured nor restarted');
  };
  if (Object.keys(settings).length > 0)
    throw new NotMeasured('this broker ran already: it has no settings to choose from');
  return { ...address, configuration: `${name} as it ran`, start: cannot, stop: cannot, end: async () => undefined };
}

/** Whether a client is let in there. */
function accepts(port: number, login: Login | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.on('error', () => answer(false)).on('close', () => answer(false));
    socket.setTimeout(5000, () => answer(false));
    socket.on('connect', () => {
      const password = login && { username: login.username, password: Buffer.from(login.password) };
      socket.write(generate({ cmd: 'connect', clientId: 'ready', clean: true, keepalive: 60, ...password }));
    });
    // A CONNACK of MQTT 3.1.1 has its code in the fourth byte.
    socket.on('data', (data) => answer(data[0] === 0x20 && data[3] === 0));
  });
}
