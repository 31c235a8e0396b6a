import type { ChildProcess } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { Changes } from '../lab/changes';

/** What the shell of a terminal says behind each block: whether one of its commands failed. */
const endOfBlock = /◂([01])▸/;

/** Notes of a shell on the programs it started, which an answer leaves out. */
const jobNote = /^\S*\/blocks\/\d+\.sh: line \d+: +\d+ (?:Killed|Terminated|Stopped).*\n/gm;

/** A program, most often a shell, and what it has printed. */
export class Terminal {
  #printed = '';
  readonly #changes = new Changes();

  constructor(
    private readonly child: ChildProcess,
    private readonly commands?: FileHandle,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text.replaceAll('\r', '');
        this.#changes.tell();
      });
    }
    child.on('error', () => this.#changes.end()).on('close', () => this.#changes.end());
  }

  /** Whether a block has come to its end. */
  get hasRun(): boolean {
    return endOfBlock.test(this.#printed);
  }

  /** Whether a command of its first block failed. */
  get hasFailed(): boolean {
    return endOfBlock.exec(this.#printed)?.[1] === '1';
  }

  /** All that was printed from a place on, as an answer would show it. */
  since(place = 0): string {
    return stripVTControlCharacters(this.#printed.slice(place))
      .replace(/◂[01]▸/g, '')
      .replace(jobNote, '')
      .replace(/^\S*\/blocks\/\d+\.sh: line \d+: /gm, 'bash: ');
  }

  /** The place that the output has come to. */
  get place(): number {
    return this.#printed.length;
  }

  /** Starts a block, without waiting for its end. */
  async start(block: string): Promise<void> {
    await this.commands?.write(`${block}\n`);
  }

  /** Runs a block to its end. @returns whether all its commands succeeded; undefined when it has not ended in that time */
  async run(block: string, within: number): Promise<boolean | undefined> {
    const from = this.place;
    await this.start(block);
    const end = () => endOfBlock.exec(this.#printed.slice(from));
    await this.until(() => end() !== null, within);
    const failed = end()?.[1];
    return failed === undefined ? undefined : failed === '0';
  }

  /** Resolves when it is so, with true; with false when the time is over or nothing more will come. */
  until(isSo: () => boolean, within: number): Promise<boolean> {
    return this.#changes.until(isSo, within);
  }

  async close(): Promise<void> {
    await this.commands?.close();
    this.child.stdin?.end();
  }
}
