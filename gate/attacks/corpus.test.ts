import { existsSync, rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkSet } from '../check-set';
import type { Facts } from '../facts';
import { byPlace, type FileProblem, formatProblem } from '../problem';
import { CheckPool } from '../run/check-pool';
import { base, defaultPath, ownHost, ownImage, type SoundCase } from './corpus/case';
import { sound, unsound } from './corpus/corpus';

// A parser bomb takes the whole time that is allowed, and the next file a new worker.
vi.setConfig({ testTimeout: 15_000 });

const pool = new CheckPool({ hosts: [ownHost], images: [ownImage], today: '2026-11-22' });
const canary = 'test-results/canary-of-check';
process.env.CANARY = canary;

afterEach(() => {
  expect(existsSync(canary), 'something in the file was executed').toBe(false);
});

afterAll(async () => {
  rmSync(canary, { force: true });
  await pool.close();
});

/** All problems of a small sound site to which the files of a case were added. */
async function problemsOf({ path = defaultPath, text, beside = {} }: SoundCase): Promise<FileProblem[]> {
  const files = { ...base, ...beside, [path]: text };
  const facts: Facts[] = [];
  const problems: FileProblem[] = [];
  for (const [name, content] of Object.entries(files)) {
    const report = await pool.check(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    problems.push(...report.problems);
    if (report.facts) facts.push(report.facts);
  }
  return [...problems, ...checkSet(facts)].sort(byPlace);
}

describe.each(Object.entries(unsound))('unsound: %s', (_, cases) => {
  test.each(cases)('$name', async (refused) => {
    const problems = await problemsOf(refused);
    // One problem has to name the file, the line and the cause: three that name one each lead nowhere.
    const { path = defaultPath, line, says } = refused;
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
