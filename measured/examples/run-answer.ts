import { setTimeout as pause } from 'node:timers/promises';
import { readSession } from '../../lib/content/code/session';
import type { OutputWay } from '../../lib/content/example-marks';
import { compare, linesOf } from './compare';
import type { Stage } from './machine';
import { type Answer, type Block, usesSudo } from './read-examples';
import { Scene } from './scene';
import type { Terminal } from './terminal';

/** How long a block may take, in ms: a bound, and three times what the longest needs. */
const patience = 90_000;
/** How long output may take that a program in the background prints. */
const outputPatience = 20_000;
/** Given to what would be too much, once all that is expected has come. */
const grace = 300;
/** How long a program in the background is watched after the last block, in ms. */
const lastWords = 1_000;
/** How long a program in the background may take until it has subscribed, or listens. */
const settlingPatience = 30_000;
/** The same for one that has connected, or printed something. */
const upPatience = 3_000;

/** What is wrong with an example. */
export interface ExampleProblem {
  /** The block it is in; undefined when there was no machine to run it on. */
  block?: Block;
  line: number;
  expected: string;
  came: string;
}

/** Runs the examples of an answer, from the top, and goes on after one that is wrong. */
export async function runAnswer(answer: Answer, stage: Stage): Promise<ExampleProblem[]> {
  const run = new Run(answer, stage);
  const problems: ExampleProblem[] = [];
  const take = (part: () => Promise<void>) =>
    part().catch((error: unknown) => {
      if (!(error instanceof WrongExample)) throw error;
      problems.push(error.problem);
    });
  try {
    for (const block of answer.blocks) await take(() => run.take(block));
    await take(() => run.finish());
    return problems;
  } finally {
    await run.close();
  }
}

class WrongExample extends Error {
  constructor(readonly problem: ExampleProblem) {
    super(problem.expected);
  }
}

/** Where a terminal was when a block began in it. */
interface Printed {
  terminal: Terminal;
  from: number;
}

class Run {
  #scene: Scene | undefined;
  #main: Terminal | undefined;
  /** What the last block printed, and the blocks in the background whose output was not compared yet. */
  #last: Printed | undefined;
  #background: Printed[] = [];
  /** What is asked of blocks in the background when the rest has been run. */
  #atTheEnd: (() => Promise<void>)[] = [];

  constructor(
    private readonly answer: Answer,
    private readonly stage: Stage,
  ) {}

  async finish(): Promise<void> {
    // What the last block sent may end a program in the background that cannot read it.
    if (this.#atTheEnd.length > 0) await pause(lastWords);
    for (const ask of this.#atTheEnd.splice(0)) await ask();
  }

  async close(): Promise<void> {
    await this.#scene?.close();
    this.#scene = undefined;
    this.#main = undefined;
    this.#background = [];
  }

  async take(block: Block): Promise<void> {
    const { run, output, fresh } = block.marks;
    if (output && !run) await this.#compare(block, output);
    if (!run || run.do === 'never') return;
    if (fresh) {
      await this.finish();
      await this.close();
    }
    if (block.marks.with && !block.before)
      this.#wrong(block, block.line, `an example of the answer \`${block.marks.with}\``, '');
    if (block.before) await this.take(block.before);
    const scene = await this.#openScene();
    if ('file' in run && run.file) await scene.save(run.file, block.text);
    if (run.do === 'save') return;
    if (run.do === 'broker') return this.#startBroker(scene, block, run.file);
    const program = { js: ['node', 'mjs'], python: ['python3', 'py'] }[block.lang];
    const file = run.file ?? (program && `example.${program[1]}`);
    if (program && !run.file && file) await scene.save(file, block.text);
    const session = block.lang === 'console' ? commandsOf(block) : undefined;
    const commands = program
      ? `${program[0]} ${file}`
      : (session?.map(({ command }) => command).join('\n') ?? block.text);
    if (run.do === 'background') {
      const terminal = await this.#startInBackground(scene, commands);
      const shown = session?.flatMap((one) => one.output) ?? [];
      this.#atTheEnd.push(async () => {
        if (shown.length > 0) await this.#judge(block, shown, { terminal, from: 0 });
        if (terminal.hasFailed)
          this.#wrong(block, block.line, 'a program that goes on running, or ends well', terminal.since());
      });
      return;
    }
    const terminal = await this.#openMain();
    this.#last = { terminal, from: terminal.place };
    if (block.lang === 'console') await this.#playConsole(block, terminal);
    else await this.#playCommands(block, terminal, commands);
  }

  async #playCommands(block: Block, terminal: Terminal, commands: string): Promise<void> {
    const isFine = await terminal.run(this.#scenePath(commands), patience);
    const isCompared = this.#outputOf(block) !== undefined;
    if (isFine || (isFine === false && isCompared)) return;
    const expected = isFine === false ? 'commands that succeed' : 'an end, or the mark `background`';
    this.#wrong(block, block.line, expected, terminal.since(this.#last?.from));
  }

  /** Types one command after the other. What comes in between is compared as one text, since programs in the background print when they like. */
  async #playConsole(block: Block, terminal: Terminal): Promise<void> {
    const from = terminal.place;
    const shown: { text: string; line: number }[] = [];
    for (const { command, output, line } of commandsOf(block)) {
      const isEnded = await terminal.run(this.#scenePath(command), patience);
      if (isEnded === undefined) this.#wrong(block, line, 'an end', terminal.since(from));
      shown.push(...output);
      if (output.length > 0)
        await terminal.until(() => this.#differs(block, shown, terminal.since(from)) === undefined, outputPatience);
    }
    if (shown.length === 0 && this.#outputOf(block)) return;
    await this.#judge(block, shown, { terminal, from });
  }

  #differs(block: Block, shown: readonly { text: string }[], came: string, ways?: readonly OutputWay[]) {
    const expected = linesOf(shown.map(({ text }) => text).join('\n'));
    return compare(expected, linesOf(came), { ways: ways ?? block.marks.output ?? [], varies: block.marks.varies });
  }

  async #compare(block: Block, ways: readonly OutputWay[]): Promise<void> {
    if (block.marks.after.length > 0) await this.#runNamed(block);
    const log = this.#scene?.logs.at(-1);
    const printed = ways.includes('log')
      ? log && { terminal: log, from: 0 }
      : ways.includes('background')
        ? this.#background.shift()
        : this.#last;
    if (!printed) return;
    const shown = block.text.split('\n').map((text, index) => ({ text, line: block.line + 1 + index }));
    await this.#judge(block, shown, printed);
  }

  /** Runs commands that stand in the text. */
  async #runNamed(block: Block): Promise<void> {
    const terminal = await this.#openMain();
    this.#last = { terminal, from: terminal.place };
    for (const start of block.marks.after) {
      const command = this.answer.named.find((text) => text.startsWith(start));
      if (command === undefined) this.#wrong(block, block.line, `a text with \`${start}\``, '');
      if ((await terminal.run(this.#scenePath(command), patience)) === undefined)
        this.#wrong(block, block.line, `an end of \`${command}\``, terminal.since(this.#last.from));
    }
  }

  async #openScene(): Promise<Scene> {
    this.#scene ??= await Scene.open(this.stage, usesSudo(this.answer));
    return this.#scene;
  }

  async #openMain(): Promise<Terminal> {
    const scene = await this.#openScene();
    this.#main ??= await scene.openTerminal();
    return this.#main;
  }

  /** Waits until all has come that is shown, and a little for what would be too much. */
  async #judge(
    block: Block,
    shown: readonly { text: string; line: number }[],
    { terminal, from }: Printed,
  ): Promise<void> {
    const differs = () => this.#differs(block, shown, terminal.since(from));
    await terminal.until(() => differs() === undefined, outputPatience);
    await terminal.until(() => differs() !== undefined, grace);
    const difference = differs();
    if (!difference) return;
    const { text = 'nothing more', line = block.line + block.text.split('\n').length } = shown[difference.line] ?? {};
    this.#wrong(block, line, text, terminal.since(from));
  }

  async #startBroker(scene: Scene, block: Block, file: string): Promise<void> {
    if (file.startsWith('/')) {
      await scene
        .asRoot('systemctl restart mosquitto')
        .catch((error) => this.#wrong(block, block.line, 'a broker that starts', error.message));
      return;
    }
    if (/^listener 1883\b/m.test(block.text)) await scene.asRoot('systemctl stop mosquitto');
    const terminal = await this.#startInBackground(scene, `/usr/sbin/mosquitto -v -c ${file}`, 'broker');
    if (/^\d+: Error|^Error/m.test(terminal.since()))
      this.#wrong(block, block.line, 'a broker that starts', terminal.since());
  }

  /** Starts commands in a terminal of their own, and waits until they have subscribed somewhere, listen, or have ended. */
  async #startInBackground(scene: Scene, commands: string, what: 'broker' | 'block' = 'block'): Promise<Terminal> {
    const logged = (text: string) => scene.logs.reduce((count, log) => count + log.since().split(text).length - 1, 0);
    const now = () => ({
      subscribed: logged('Sending SUBACK'),
      connected: logged('Sending CONNACK'),
      listening: scene.listening(),
    });
    const before = now();
    const terminal = await scene.openTerminal();
    if (what === 'broker' || /\bmosquitto -/.test(commands)) scene.logs.push(terminal);
    if (what === 'block') this.#background.push({ terminal, from: 0 });
    await terminal.start(scene.block(commands));
    let latest = performance.now() + settlingPatience;
    let isUp = false;
    while (performance.now() < latest) {
      const { subscribed, connected, listening } = now();
      if (terminal.hasRun || subscribed > before.subscribed || listening > before.listening) break;
      // It may be of those that only connect, or do not even that.
      if (!isUp && (connected > before.connected || terminal.since() !== '')) latest = performance.now() + upPatience;
      isUp ||= connected > before.connected || terminal.since() !== '';
      await pause(100);
    }
    return terminal;
  }

  #scenePath(commands: string): string {
    return this.#scene?.block(commands) ?? '';
  }

  /** The block behind this one that shows its output. */
  #outputOf(block: Block): Block | undefined {
    const next = this.answer.blocks[this.answer.blocks.indexOf(block) + 1];
    return next?.marks.output && !next.marks.output.some((way) => way === 'background' || way === 'log')
      ? next
      : undefined;
  }

  #wrong(block: Block, line: number, expected: string, came: string): never {
    throw new WrongExample({ block, line, expected, came: linesOf(came).slice(-30).join('\n') });
  }
}

/** A console session, command by command, with the output below each. */
function commandsOf(block: Block): { command: string; line: number; output: { text: string; line: number }[] }[] {
  const commands: ReturnType<typeof commandsOf> = [];
  for (const { kind, text, line: below } of readSession(block.text)) {
    const line = block.line + 1 + below;
    if (kind === 'command') commands.push({ command: text, line, output: [] });
    else commands.at(-1)?.output.push({ text, line });
  }
  return commands;
}
