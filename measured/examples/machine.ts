import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { refusal } from '../../lib/wording';

/** How examples are kept from the rest of the machine: in namespaces, made by root, with sudo or by a user, or not at all. */
export type Isolation = 'root' | 'sudo' | 'user' | 'none';

/** What scenes are made with. */
export interface Stage {
  isolation: Isolation;
  /** A folder with a Debian of its own; "" for this machine. */
  root: string;
  /** Python packages for examples. */
  python: string;
}

/** What a scene is played on. */
export interface Machine {
  /** The folder of the scene, as programs in it see it. */
  seen: string;
  /** Where its broker has its configuration and its log. */
  broker: { conf: string; log: string };
  /** The folder in which the kernel tells of its sockets. */
  network: string;
  /** The command that leads into it, as its root or as an ordinary user. */
  enter: (asRoot: boolean) => string[];
  /** Ends all that runs in it. */
  close: () => Promise<void>;
}

const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

/** The folder of npm: beside Node, where Node's own packages have it, else where the PATH leads. @throws {Error} where there is none */
export function npmFolder(node = process.execPath, path = process.env.PATH ?? ''): string {
  const npx = [dirname(node), ...path.split(delimiter)].map((folder) => join(folder, 'npx')).find(existsSync);
  if (!npx) throw refusal('absence of npx', 'it beside Node or on the PATH', 'install npm');
  return dirname(dirname(realpathSync(npx)));
}

/** A machine of its own, made of namespaces, on which Mosquitto has just been installed. @throws {Error} where there are none */
export async function ownMachine(folder: string, { isolation, root }: Stage): Promise<Machine> {
  const sudo = isolation === 'sudo' ? ['sudo', '-n'] : [];
  const isUser = isolation === 'user';
  writeFileSync(join(folder, 'bin/node'), '');
  for (const name of ['npm', 'node_modules']) await mkdir(join(folder, name));
  const make = [...sudo, 'unshare', isUser ? '-rnmpf' : '-nmpf', '--kill-child'];
  const script = ['bash', join(import.meta.dirname, 'namespace.sh')];
  const given = [folder, root, process.execPath, npmFolder(), resolve('node_modules')];
  const [program = '', ...args] = [...make, ...script, ...given];
  const keeper = spawn(program, args);
  const closed = new Promise((done) => keeper.on('close', done));
  const pid = await new Promise<string>((done, fail) => {
    let said = '';
    keeper.stderr.on('data', (chunk) => {
      said += chunk;
    });
    keeper.stdout.once('data', (chunk) => done(String(chunk).trim()));
    keeper.on('error', fail).on('close', () => fail(new Error(`no namespaces: ${said.trim()}`)));
  });
  const into = [...sudo, 'nsenter', '-t', pid, '-n', '-m', '-p', ...(isUser ? ['-U', '--preserve-credentials'] : [])];
  const asUser = isUser ? ['unshare', '-U', '--map-user=1000', '--map-group=1000'] : nobody;
  return {
    seen: '/mnt',
    broker: { conf: '/etc/mosquitto/mosquitto.conf', log: '/var/log/mosquitto/mosquitto.log' },
    network: `/proc/${pid}/net`,
    enter: (asRoot) => [...into, ...(root ? ['chroot', root] : []), ...(asRoot ? [] : asUser)],
    close: async () => {
      // The first process of the namespaces takes all others with it.
      keeper.stdin.end();
      await closed;
    },
  };
}

/** This machine as it is, with a broker on its port 1883. Nothing is changed outside of the folder. */
export async function thisMachine(folder: string): Promise<Machine> {
  symlinkSync(process.execPath, join(folder, 'bin/node'));
  symlinkSync(npmFolder(), join(folder, 'npm'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const data = join(folder, 'broker');
  await mkdir(data);
  // The broker gives up root when it has it.
  spawnSync('chmod', ['777', data]);
  const broker = { conf: join(folder, 'mosquitto.conf'), log: join(data, 'mosquitto.log') };
  writeFileSync(broker.conf, `persistence true\npersistence_location ${data}/\nlog_dest file ${broker.log}\n`);
  return {
    seen: folder,
    broker,
    network: '/proc/net',
    enter: (asRoot) => (asRoot || process.getuid?.() !== 0 ? [] : nobody),
    close: async () => {
      for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
    },
  };
}

/** The processes that were started for a scene, which all have its folder in their environment. */
function processesOf(folder: string): number[] {
  const isOurs = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`SCENE=${folder}`);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOurs(name))
    .map(Number);
}
