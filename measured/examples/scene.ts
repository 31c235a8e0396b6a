import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../lab/processes';
import { type Machine, ownMachine, type Stage, thisMachine } from './machine';
import { Terminal } from './terminal';

const here = import.meta.dirname;

/** An empty folder with terminals in it, on a machine on which Mosquitto has just been installed. */
export class Scene {
  readonly #terminals: Terminal[] = [];
  /** What the brokers of this scene write, the last that was started last. */
  readonly logs: Terminal[] = [];
  #blocks = 0;

  private constructor(
    private readonly files: string,
    private readonly remove: () => void,
    private readonly machine: Machine,
    private readonly isRoot: boolean,
  ) {}

  /** @param asRoot - for examples that use `sudo` */
  static async open(stage: Stage, asRoot: boolean): Promise<Scene> {
    const { folder: files, remove } = temporaryFolder(tmpdir());
    for (const name of ['example', 'blocks', 'bin']) mkdirSync(join(files, name));
    chmodSync(join(files, 'example'), 0o777);
    copyFileSync(join(here, 'terminal.sh'), join(files, 'terminal.sh'));
    copyFileSync(join(here, 'systemctl.sh'), join(files, 'bin/systemctl'));
    writeFileSync(join(files, 'bin/sudo'), '#!/bin/sh\nexec "$@"\n');
    writeFileSync(join(files, 'bin/npx'), '#!/bin/sh\nexec node "$SCENE/npm/bin/npx-cli.js" "$@"\n');
    for (const name of ['systemctl', 'sudo', 'npx']) chmodSync(join(files, 'bin', name), 0o755);
    cpSync(stage.python, join(files, 'python'), { recursive: true });
    const machine = await (stage.isolation === 'none' ? thisMachine : ownMachine)(files, stage);
    const scene = new Scene(files, remove, machine, asRoot);
    try {
      await scene.asRoot('systemctl start mosquitto');
    } catch (error) {
      await scene.close();
      throw error;
    }
    scene.logs.push(scene.#terminal(true, ['tail', '-n', '+1', '-F', scene.machine.broker.log]));
    return scene;
  }

  /** What leads into the scene, with the environment of a fresh login. */
  #enter(asRoot: boolean): string[] {
    const { seen, broker, enter } = this.machine;
    const programs = [`${seen}/bin`, '/usr/local/bin', '/usr/bin', '/bin', ...(asRoot ? ['/usr/sbin', '/sbin'] : [])];
    const environment = {
      PATH: programs.join(':'),
      HOME: `${seen}/example`,
      LANG: 'C.UTF-8',
      SHELL: '/bin/bash',
      TERM: 'dumb',
      NO_COLOR: '1',
      PYTHONPATH: `${seen}/python`,
      SCENE: seen,
      BROKER_CONF: broker.conf,
      BROKER_LOG: broker.log,
    };
    return [...enter(asRoot), 'env', '-i', ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)];
  }

  /** Runs a command as root of the scene. @throws {Error} with what it printed, if it fails */
  asRoot(command: string): Promise<void> {
    return this.#run(true, command);
  }

  #run(asRoot: boolean, command: string): Promise<void> {
    const [program = '', ...args] = [...this.#enter(asRoot), 'bash', '-c', command];
    return new Promise((done, fail) =>
      execFile(program, args, (error, stdout, stderr) =>
        error ? fail(new Error(`${stdout}${stderr}`.trim() || error.message)) : done(),
      ),
    );
  }

  #terminal(asRoot: boolean, command: readonly string[], commands?: FileHandle): Terminal {
    const [program = '', ...args] = [...this.#enter(asRoot), ...command];
    const terminal = new Terminal(spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] }), commands);
    this.#terminals.push(terminal);
    return terminal;
  }

  /** Opens a terminal in the folder. */
  async openTerminal(): Promise<Terminal> {
    const pipe = `commands-${this.#terminals.length}`;
    spawnSync('mkfifo', ['-m', '666', join(this.files, pipe)]);
    // Opened for both, it waits for nobody.
    const commands = await open(join(this.files, pipe), 'r+');
    const shell = `bash --norc ${this.machine.seen}/terminal.sh ${this.machine.seen}/${pipe}`;
    return this.#terminal(this.isRoot, ['script', '-qfec', shell, '/dev/null'], commands);
  }

  /** Puts commands where a terminal can run them. @returns their path in the scene */
  block(text: string): string {
    this.#blocks += 1;
    writeFileSync(join(this.files, 'blocks', `${this.#blocks}.sh`), `${text}\n`);
    return `${this.machine.seen}/blocks/${this.#blocks}.sh`;
  }

  /** Saves a file: as anybody in the folder of the example, as root where the path is absolute. */
  async save(file: string, text: string): Promise<void> {
    const from = this.block(text);
    if (file.startsWith('/')) await this.asRoot(`cp ${from} ${file}`);
    else await this.#run(this.isRoot, `cd ~ && mkdir -p "$(dirname ${file})" && cp ${from} ${file}`);
  }

  /** Number of sockets that listen. It is asked ten times a second, so no program is started for it. */
  listening(): number {
    const files = ['tcp', 'tcp6'].map((name) => join(this.machine.network, name)).filter(existsSync);
    const sockets = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    return sockets.filter((line) => line.trim().split(/\s+/)[3] === '0A').length;
  }

  /** Ends all that runs in the scene, and removes its files. */
  async close(): Promise<void> {
    await Promise.all(this.#terminals.map((terminal) => terminal.close()));
    // Its files may belong to another user.
    await this.asRoot('find ~ -mindepth 1 -delete').catch(() => undefined);
    await this.machine.close();
    this.remove();
  }
}
