import { existsSync, rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkSet } from '../check-set';
import { byPlace, type FileProblem, formatProblem } from '../problem';
import { CheckPool } from '../run/check-pool';
import { base, samplePath, sampleSite } from '../testing/sample-files';
import type { SoundCase } from './corpus/case';
import { sound, unsound } from './corpus/corpus';

const pool = new CheckPool(sampleSite);
const canary = 'test-results/canary-of-check';
process.env.CANARY = canary;

afterEach(() => {
  expect(existsSync(canary), 'something in the file was executed').toBe(false);
});

afterAll(async () => {
  rmSync(canary, { force: true });
  await pool.close();
});

/** All problems of a small sound site to which the files of a case were added, as the worker of check finds them. */
async function problemsOf({ path = samplePath, text, beside = {} }: SoundCase): Promise<FileProblem[]> {
  const reports = [];
  for (const [name, content] of Object.entries({ ...base, ...beside, [path]: text }))
    reports.push(await pool.check(name, typeof content === 'string' ? new TextEncoder().encode(content) : content));
  const between = checkSet(
    reports.flatMap(({ facts }) => facts ?? []),
    sampleSite,
  );
  return [...reports.flatMap(({ problems }) => problems), ...between].sort(byPlace);
}

describe.each(Object.entries(unsound))('unsound: %s', (_, cases) => {
  test.each(cases)('$name', async (refused) => {
    const problems = await problemsOf(refused);
    // One problem has to name the file, the line and the cause: three that name one each lead nowhere.
    const { path = samplePath, line, says } = refused;
    const leads = (problem: FileProblem) =>
      problem.path === path && problem.line === line && says.test(formatProblem(problem));
    expect(problems.some(leads), `${path}:${line} ${says} in\n${problems.map(formatProblem).join('\n')}`).toBe(true);
    for (const { message } of problems) expect(message).toMatch(/^Unexpected .+, expected ./s);
  });
});

describe('sound', () => {
  test.each(sound)('$name', async (accepted) => {
    expect((await problemsOf(accepted)).map(formatProblem)).toEqual([]);
  });
});
