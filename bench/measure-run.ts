import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { environment } from '../lib/node/program';

/** What a run, or a stage of it, cost. Where there is no /proc only the seconds are known, and the rest is 0. */
interface Cost {
  seconds: number;
  /** Seconds of processor, of the program and all it started. */
  processor: number;
  /** Most memory held at a time, in MB, without what programs share. */
  memory: number;
}

/**
 * Starts npm in a folder, in a session of its own.
 *
 * @param limit - seconds after which it is ended
 * @returns with `end`, which ends it and all it started; the end of this program does so, too
 */
export function startNpm(folder: string, command: string, limit: number, settings: Record<string, string> = {}) {
  const env = { ...environment(settings), PWD: folder, FORCE_COLOR: '0', GITHUB_ACTIONS: '' };
  const child = spawn('npm', ['--silent', ...command.split(' ')], { cwd: folder, env, detached: true });
  const end = () => {
    clearTimeout(timer);
    process.off('exit', end);
    attempt(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), false);
  };
  const timer = setTimeout(end, limit * 1000);
  // Before temporary folders are deleted, in which it may still write.
  process.prependListener('exit', end);
  return { child, end };
}

/**
 * Runs npm in a folder, and looks twice a second at what it and all it started use. A stage starts with a line `NAME ...`
 * and ends with the next one, or with the line `built ...`.
 *
 * @param limit - seconds after which it is ended
 * @throws {Error} in one line when it fails
 */
export async function measureRun(
  folder: string,
  command: string,
  limit = 600,
): Promise<Cost & { stages: Record<string, Cost> }> {
  const whole = { seconds: 0, processor: 0, memory: 0, stages: {} as Record<string, Cost> };
  let stage: Cost | undefined;
  let [before, lastLine] = [{ seconds: performance.now() / 1000, processor: 0 }, ''];
  const { child, end } = startNpm(folder, command, limit);
  const look = () => {
    const { processor, memory } = usedBy(child.pid ?? 0);
    // Of what has ended nothing is left to see.
    const now = { seconds: performance.now() / 1000, processor: Math.max(processor, before.processor) };
    for (const cost of stage ? [whole, stage] : [whole]) {
      cost.seconds += now.seconds - before.seconds;
      cost.processor += now.processor - before.processor;
      cost.memory = Math.max(cost.memory, memory);
    }
    before = now;
  };
  const read = (line: string) => {
    lastLine = line.trim() || lastLine;
    const name = /^(\w[\w ]*) \.\.\.$/.exec(line)?.[1];
    if (!name && !line.startsWith('built ')) return;
    look();
    stage = name ? { seconds: 0, processor: 0, memory: 0 } : undefined;
    if (name && stage) whole.stages[name] = stage;
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  const watch = setInterval(look, 500);
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  look();
  clearInterval(watch);
  end();
  if (code === 0) return whole;
  throw new Error(`npm ${command} failed after ${whole.seconds.toFixed()} s; its last line: ${lastLine}`);
}

/** What the programs of a session use. */
function usedBy(session: number): { processor: number; memory: number } {
  let [ticks, kilobytes] = [0, 0];
  for (const id of attempt(() => readdirSync('/proc'), []).filter((name) => /^\d+$/.test(name))) {
    const read = (name: string) => attempt(() => readFileSync(`/proc/${id}/${name}`, 'utf8'), '');
    // proc(5): after the name come state, parent, group, session; from the twelfth on user and system time, own and of children.
    const fields = read('stat').split(') ').at(-1)?.split(' ') ?? [];
    if (Number(fields[3]) !== session) continue;
    ticks += fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    kilobytes += Number(/^RssAnon:\s+(\d+)/m.exec(read('status'))?.[1] ?? 0);
  }
  return { processor: ticks / 100, memory: kilobytes / 1024 };
}

/** A process may end while it is looked at. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
