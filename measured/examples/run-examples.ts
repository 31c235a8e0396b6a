import type { Answer } from './read-examples';
import { type ExampleProblem, runAnswer } from './run-answer';
import type { Stage } from './scene';

/** Most examples wait for something, so many can run at the same time. */
const atOnce = 12;

/** A problem as a person reads it. */
export function describeProblem({ path }: Answer, { line, expected, came }: ExampleProblem): string {
  return `${path}:${line} Unexpected output, expected ${expected}\nwhat came:\n${came.replace(/^/gm, '  ')}`;
}

/**
 * Starts the examples of answers, so many at a time. One that fails is run once more when all others are done: some sleep for a second
 * where a reader would look whether a program is ready, and a machine may be busy.
 *
 * @returns what is wrong with each answer, by its slug
 */
export function runInTurn(answers: readonly Answer[], stage: Stage): Map<string, Promise<string[]>> {
  const waiting = [...answers];
  const first = new Map<Answer, (problem: ExampleProblem | undefined) => void>();
  const taken = new Map(
    answers.map((answer) => [answer, new Promise<ExampleProblem | undefined>((done) => first.set(answer, done))]),
  );
  const take = async () => {
    for (let answer = waiting.shift(); answer; answer = waiting.shift())
      first.get(answer)?.(await runSafely(answer, stage));
  };
  const all = Promise.all(Array.from({ length: atOnce }, take));
  let alone: Promise<unknown> = all;
  const judge = async (answer: Answer): Promise<string[]> => {
    if (!(await taken.get(answer))) return [];
    const again = alone.then(() => runSafely(answer, stage));
    alone = again;
    const problem = await again;
    return problem ? [describeProblem(answer, problem)] : [];
  };
  return new Map(answers.map((answer) => [answer.slug, judge(answer)]));
}

/** Where there is no machine to run an example on, that is what is wrong with it. */
const runSafely = (answer: Answer, stage: Stage) =>
  runAnswer(answer, stage).catch(
    (error: Error): ExampleProblem => ({ line: 1, expected: 'a machine for its examples', came: error.message }),
  );
