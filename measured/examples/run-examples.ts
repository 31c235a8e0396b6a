import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { didYouMean, refusal } from '../../lib/wording';
import { nameOfSystem } from '../lab/debian';
import { limited } from '../run/limited';
import type { Stage } from './machine';
import { packagesMissingIn, prepareExamples } from './prepare';
import { type Answer, type Block, isRun, keyOf, needsOwnMachine, readAnswers } from './read-examples';
import { type ExampleResults, readResults, resultFile } from './results';
import { type ExampleProblem, runAnswer } from './run-answer';

/** Most examples wait for something, so many can run at the same time, each on a machine of its own. */
const atOnce = ({ isolation }: Pick<Stage, 'isolation'>) => (isolation === 'none' ? 1 : 12);

/** A problem as a person reads it. */
export function describeProblem({ path }: Answer, { line, expected, came }: ExampleProblem): string {
  return `${path}:${line} Unexpected output, expected: ${expected}\nwhat came:\n${came.replace(/^/gm, '  ')}`;
}

/**
 * What runs the examples of answers, so many at a time. An answer with a problem is run once more when no other is being run: some
 * examples sleep for a second where a reader would look whether a program is ready, and a machine may be busy.
 */
export function exampleRunner(stage: Stage): (answer: Answer) => Promise<ExampleProblem[]> {
  const first = limited(atOnce(stage));
  const again = limited(1);
  let running = 0;
  return async (answer) => {
    running += 1;
    const problems = await first(() => runSafely(answer, stage));
    running -= 1;
    if (problems.length === 0) return [];
    return again(async () => {
      while (running > 0) await pause(200);
      return runSafely(answer, stage);
    });
  };
}

/** Where there is no machine to run an example on, that is what is wrong with it. */
const runSafely = (answer: Answer, stage: Stage) =>
  runAnswer(answer, stage).catch((error: Error): ExampleProblem[] => [
    { line: 1, expected: 'a machine for its examples', came: error.message },
  ]);

/** Whether the examples of an answer can be run. */
export const canRun = (answer: Answer, { isolation }: Pick<Stage, 'isolation'>): boolean =>
  isolation !== 'none' || !needsOwnMachine(answer);

/** The version of Mosquitto in a system. */
export function mosquittoVersion(root = ''): string | undefined {
  const [program = '', ...args] = [...(root ? ['chroot', root] : []), '/usr/sbin/mosquitto', '-h'];
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return /mosquitto version (\S+)/.exec(stdout ?? '')?.[1];
}

/** Whether that block is known to give something else on that version. */
export const isKnown = (
  { answers }: ExampleResults,
  slug: string,
  block: Block | undefined,
  version: string,
): boolean => block !== undefined && answers[slug]?.[keyOf(block)]?.other[version] !== undefined;

interface RunSettings {
  /** Folders that hold a Debian of their own. */
  roots?: readonly string[] | undefined;
  /** The slug of an answer: what is stored of the others stays. */
  only?: string | undefined;
}

/**
 * Runs the examples of all answers, or of one, on the Mosquitto of this machine and of other systems, and stores what came.
 *
 * @throws {Error} when they cannot be run here
 */
export async function runExamples({ roots = [], only }: RunSettings = {}): Promise<void> {
  const prepared = prepareExamples();
  if (typeof prepared === 'string') throw new Error(prepared);
  const all = readAnswers().filter((answer) => answer.blocks.some(isRun) && canRun(answer, prepared));
  const slugs = all.map(({ slug }) => slug);
  const answers = all.filter(({ slug }) => only === undefined || slug === only);
  if (only !== undefined && answers.length === 0)
    throw refusal(`answer ${only}`, 'the slug of one with examples that can be run here', didYouMean(only, slugs));
  if (roots.length > 0 && (prepared.isolation === 'user' || prepared.isolation === 'none'))
    throw new Error('examples on another system need root');
  for (const root of roots) {
    const missing = packagesMissingIn(root).join(' ');
    // What is stored would say of that Mosquitto what only the system lacks.
    if (missing)
      throw new Error(
        `Unexpected system ${root}, expected what examples call - chroot ${root} apt-get install ${missing}`,
      );
  }
  for (const root of ['', ...roots]) {
    const version = mosquittoVersion(root);
    if (version === undefined) continue;
    const run = exampleRunner({ ...prepared, root });
    const found = new Map(await Promise.all(answers.map(async (answer) => [answer, await run(answer)] as const)));
    const broken = [...found.values()].flat().find(({ block }) => block === undefined);
    if (broken) throw new Error(`Mosquitto ${version}: ${broken.came}`);
    const results = withVersion(readResults(), found, { slugs, version, system: nameOfSystem(root || '/') });
    writeFileSync(resultFile, `${JSON.stringify(results, null, 1)}\n`);
    const different = [...found].filter(([, problems]) => problems.length > 0);
    console.log(`Mosquitto ${version}: answers run: ${answers.length}, with another output: ${different.length}`);
    for (const [answer, problems] of different)
      for (const problem of problems) console.log(describeProblem(answer, problem));
  }
}

/**
 * Earlier results, with those of one version in the place of what was known of it. Blocks and answers that are no longer there are
 * forgotten.
 *
 * @param found - the answers that were run, each with what was wrong with it
 * @param options.slugs - of all answers that have examples
 */
export function withVersion(
  before: ExampleResults,
  found: ReadonlyMap<Answer, readonly ExampleProblem[]>,
  { slugs, version, system }: { slugs: readonly string[]; version: string; system: string },
): ExampleResults {
  const outcomeOf = (slug: string, block: Block, problem: ExampleProblem | undefined) => {
    const { same = [], other = {} } = before.answers[slug]?.[keyOf(block)] ?? {};
    const { [version]: _, ...others } = other;
    const withoutIt = same.filter((one) => one !== version);
    return problem
      ? { same: withoutIt, other: { ...others, [version]: problem.came } }
      : { same: [...withoutIt, version].sort(), other: others };
  };
  const answers = [...found].map(([{ slug, blocks }, problems]) => {
    const outcomes = blocks.filter(isRun).map((block) => {
      const problem = problems.find((one) => one.block === block);
      return [keyOf(block), outcomeOf(slug, block, problem)] as const;
    });
    return [slug, Object.fromEntries(outcomes)] as const;
  });
  const known = { ...before.answers, ...Object.fromEntries(answers) };
  return {
    versions: { ...before.versions, [version]: { system, date: new Date().toISOString().slice(0, 10) } },
    answers: Object.fromEntries(slugs.flatMap((slug) => (known[slug] ? [[slug, known[slug]] as const] : []))),
  };
}
