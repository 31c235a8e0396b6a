import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Terminal } from './terminal';

/** How examples are kept from the rest of the machine. */
export type Isolation = 'root' | 'sudo' | 'user';

/** The user that examples run as, where there is a choice: nobody. */
const nobody = 65534;

const here = import.meta.dirname;

/** What a scene is made of. */
export interface Stage {
  isolation: Isolation;
  /** A folder with a Debian of its own; "" for this machine. */
  root: string;
  /** Python packages for examples. */
  python: string;
}

/** A machine on which Mosquitto has just been installed, with an empty folder and terminals in it. */
export class Scene {
  readonly #files = mkdtempSync(join(tmpdir(), 'example-'));
  readonly #stage: Stage;
  readonly #asRoot: boolean;
  readonly #terminals: Terminal[] = [];
  #keeper: ChildProcess | undefined;
  #pid = '';
  #blocks = 0;
  /** What the brokers of this scene write, the last that was started last. */
  readonly logs: Terminal[] = [];

  /** @param asRoot - for examples that use `sudo` */
  private constructor(stage: Stage, asRoot: boolean) {
    this.#stage = stage;
    this.#asRoot = asRoot;
  }

  static async open(stage: Stage, asRoot: boolean): Promise<Scene> {
    const scene = new Scene(stage, asRoot);
    try {
      await scene.#open();
      return scene;
    } catch (error) {
      await scene.close();
      throw error;
    }
  }

  async #open(): Promise<void> {
    const { isolation, root, python } = this.#stage;
    const folder = this.#files;
    chmodSync(folder, 0o755);
    for (const name of ['example', 'node_modules', 'blocks', 'bin']) mkdirSync(join(folder, name));
    chmodSync(join(folder, 'example'), 0o777);
    copyFileSync(join(here, 'systemctl.sh'), join(folder, 'bin/systemctl'));
    copyFileSync(join(here, 'terminal.sh'), join(folder, 'terminal.sh'));
    writeFileSync(join(folder, 'bin/sudo'), '#!/bin/sh\nexec "$@"\n');
    for (const name of ['systemctl', 'sudo']) chmodSync(join(folder, 'bin', name), 0o755);
    cpSync(python, join(folder, 'python'), { recursive: true });
    writeFileSync(join(folder, 'bin/node'), '');
    const namespace = join(here, 'namespace.sh');
    const privilege = { root: [], sudo: ['sudo', '-n'], user: [] }[isolation];
    const flags = isolation === 'user' ? '-rnmpf' : '-nmpf';
    const command = [
      ...privilege,
      'unshare',
      flags,
      '--kill-child',
      'bash',
      namespace,
      folder,
      root,
      process.execPath,
      resolve('node_modules'),
    ];
    const keeper = spawn(command[0] ?? '', command.slice(1), { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#keeper = keeper;
    this.#pid = await new Promise((done, fail) => {
      let said = '';
      keeper.stderr.on('data', (chunk) => (said += chunk));
      keeper.stdout.once('data', (chunk) => done(String(chunk).trim()));
      keeper.on('close', () => fail(new Error(`no namespace for an example: ${said.trim()}`)));
    });
    await this.asRoot('systemctl start mosquitto');
    const log = this.#terminal(this.#enter(true), ['tail', '-n', '+1', '-F', '/var/log/mosquitto/mosquitto.log']);
    this.logs.push(log);
  }

  /** The command that leads into the scene, as root of it or as an ordinary user. */
  #enter(asRoot: boolean): string[] {
    const { isolation, root } = this.#stage;
    const into = [
      'nsenter',
      '-t',
      this.#pid,
      '-n',
      '-m',
      '-p',
      ...(isolation === 'user' ? ['-U', '--preserve-credentials'] : []),
    ];
    const folders = [
      '/mnt/bin',
      '/usr/local/bin',
      '/usr/bin',
      '/bin',
      ...(asRoot ? ['/usr/sbin', '/sbin'] : []),
      dirname(process.execPath),
    ];
    const settings = {
      PATH: folders.join(':'),
      HOME: '/mnt/example',
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      NO_COLOR: '1',
      PYTHONPATH: '/mnt/python',
    };
    const env = ['env', '-i', ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)];
    const asUser =
      isolation === 'user'
        ? ['unshare', '-U', '--map-user=1000', '--map-group=1000']
        : ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
    return [
      ...(isolation === 'sudo' ? ['sudo', '-n'] : []),
      ...into,
      ...(root ? ['chroot', root] : []),
      ...(asRoot ? [] : asUser),
      ...env,
    ];
  }

  /** Runs a command as root of the scene. @throws {Error} with what it printed, if it fails */
  asRoot(command: string): Promise<string> {
    const [program = '', ...args] = [...this.#enter(true), 'bash', '-c', command];
    return new Promise((done, fail) =>
      execFile(program, args, (error, stdout, stderr) =>
        error ? fail(new Error(`${stdout}${stderr}`.trim() || error.message)) : done(stdout),
      ),
    );
  }

  #terminal(enter: readonly string[], command: readonly string[], commands?: FileHandle): Terminal {
    const [program = '', ...args] = [...enter, ...command];
    const terminal = new Terminal(spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] }), commands);
    this.#terminals.push(terminal);
    return terminal;
  }

  /** Opens a terminal in the folder. */
  async openTerminal(): Promise<Terminal> {
    const pipe = `commands-${this.#terminals.length}`;
    spawnSync('mkfifo', ['-m', '666', join(this.#files, pipe)]);
    // Opened for both, it waits for nobody.
    const commands = await open(join(this.#files, pipe), 'r+');
    return this.#terminal(
      this.#enter(this.#asRoot),
      ['script', '-qfec', `bash --norc /mnt/terminal.sh /mnt/${pipe}`, '/dev/null'],
      commands,
    );
  }

  /** Puts commands where a terminal can run them. @returns their path in the scene */
  block(text: string): string {
    this.#blocks += 1;
    writeFileSync(join(this.#files, 'blocks', `${this.#blocks}.sh`), `${text}\n`);
    return `/mnt/blocks/${this.#blocks}.sh`;
  }

  /** Saves a file: as anybody in the folder of the example, as root where the path is absolute. */
  async save(file: string, text: string): Promise<void> {
    const from = this.block(text);
    if (file.startsWith('/')) await this.asRoot(`cp ${from} ${file}`);
    else await this.run(`mkdir -p "$(dirname ${file})" && cp ${from} ${file}`);
  }

  /** Runs a command in the folder, as the user of the terminals. */
  async run(command: string): Promise<void> {
    const [program = '', ...args] = [...this.#enter(this.#asRoot), 'bash', '-c', `cd /mnt/example && ${command}`];
    await new Promise<void>((done, fail) => execFile(program, args, (error) => (error ? fail(error) : done())));
  }

  /** Number of sockets that listen. */
  async listening(): Promise<number> {
    const sockets = await this.asRoot('cat /proc/net/tcp /proc/net/tcp6');
    return sockets.split('\n').filter((line) => line.split(/\s+/)[4] === '0A').length;
  }

  /** Ends all that runs in the scene, and removes its files. */
  async close(): Promise<void> {
    await Promise.all(this.#terminals.map((terminal) => terminal.close()));
    const keeper = this.#keeper;
    if (keeper && keeper.exitCode === null && keeper.signalCode === null) {
      const closed = new Promise((done) => keeper.on('close', done));
      keeper.stdin?.end();
      await closed;
    }
    rmSync(this.#files, { recursive: true, force: true });
  }
}
