import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SpecVersion } from '../../lib/mqtt/versions';
import { openPeer, type Peer } from './peer';
import { startProgram, temporaryFolder } from './processes';
import { Recorder } from './recorder';
import type { ClientSoftware, Task } from './software';

/** A client at work. */
export interface Working {
  /** All it has printed. */
  printed: () => string;
  /** Whether it prints such a thing, or has done so. */
  prints: (what: RegExp, within?: number) => Promise<boolean>;
  /** For a cell: the exit code of a command; nothing while it runs on, and of a library, for which the program around it decides. */
  exitNote: (within?: number) => Promise<{ note?: string }>;
  /** Its exit code; undefined while it runs on after that time. */
  exit: (within: number) => Promise<number | undefined>;
  /** Sends it a signal, as `kill` and Ctrl-C do. */
  signal: (signal: NodeJS.Signals) => void;
}

/** What a probe of a client works with. */
export interface ClientLab {
  version: SpecVersion;
  peer: Peer;
  start: (task: Task) => Working;
  /** Whether it takes a topic for one that the filter matches. */
  matches: (filter: string, topic: string) => boolean;
  /** Milliseconds since the run began. */
  now: () => number;
}

/** The lab of one run, its record, and how everything that the run has opened is ended. */
export async function openClientLab({ client, installed }: ClientSoftware, version: SpecVersion) {
  const recorder = new Recorder(randomBytes(4).toString('hex'));
  const peer = await openPeer(version, recorder, client.webSocket);
  const ends: (() => Promise<void>)[] = [];
  const { launch, matches } = client;
  const lab: ClientLab = {
    version,
    peer,
    now: recorder.now,
    matches: (filter, topic) => matches?.(filter, topic) ?? false,
    start: (task) => {
      if (!launch) throw new Error(`${client.name} cannot be started`);
      const root = installed.root ?? '';
      const { folder, remove } = temporaryFolder(join(root || '/', 'tmp'));
      const log = join(folder, 'printed.log');
      const output = openSync(log, 'a');
      const own = launch({ port: peer.port, version, task });
      const command = root ? ['chroot', root, ...own] : own;
      const program = startProgram(command, { cwd: folder, env: process.env, output });
      closeSync(output);
      ends.push(async () => {
        await program.end('SIGKILL');
        remove();
      });
      const printed = () => readFileSync(log, 'utf8');
      const { child } = program;
      const exit = async (within: number) => {
        await until(() => child.exitCode !== null || child.signalCode !== null, within);
        return child.exitCode ?? undefined;
      };
      return {
        printed,
        prints: (what, within = 5000) => until(() => what.test(printed()), within),
        exit,
        exitNote: async (within = 0) => {
          const code = client.can.includes('exitCode') ? await exit(within) : undefined;
          return code === undefined ? {} : { note: `exit code ${code}` };
        },
        signal: (signal) => child.kill(signal),
      };
    },
  };
  const close = async () => {
    await Promise.all(ends.map((end) => end()));
    await peer.close();
  };
  return { lab, recorder, close };
}

async function until(isSo: () => boolean, within: number): Promise<boolean> {
  const latest = performance.now() + within;
  while (!isSo() && performance.now() < latest) await pause(20);
  return isSo();
}
