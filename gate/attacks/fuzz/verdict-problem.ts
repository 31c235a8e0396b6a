import { limits } from '../../limits';
import { type FileProblem, formatProblem } from '../../problem';

/** What check said of a file, and how long it took, in ms. */
export interface Verdict {
  problems: readonly FileProblem[];
  time: number;
}

/** Time beside that of the parser, in ms: a busy machine, and the start of a new worker after one that was stopped. */
const allowance = 1500;

/** Whether check took longer for a file than it may. */
export const isLate = ({ time }: Verdict) => time > limits.parseTime + allowance;

/**
 * What is wrong with the way check judged a file, whatever it holds: a problem that an author could not find or understand, or
 * a wait; undefined when nothing is.
 */
export function verdictProblem(bytes: Uint8Array, verdict: Verdict): string | undefined {
  const { problems, time } = verdict;
  if (isLate(verdict)) return `check took ${Math.round(time)} ms`;
  const lines = new TextDecoder().decode(bytes).split('\n').length;
  for (const problem of problems) {
    const { line, column, message, hint = '' } = problem;
    const printed = formatProblem(problem);
    if (!(line >= 1 && line <= lines + 1 && column >= 1))
      return `no such place in a file of ${lines} lines: ${printed}`;
    if (!/^Unexpected .+, expected ./s.test(message)) return `not in the form of our messages: ${printed}`;
    if (/[\n\r]/.test(printed)) return `more than one line: ${JSON.stringify(printed)}`;
    if (/^\s*at .+:\d+:\d+\)?$/m.test(`${message}\n${hint}`)) return `a stack: ${printed}`;
    if (/that check cannot read/.test(message)) return `check broke down: ${printed}`;
  }
}
