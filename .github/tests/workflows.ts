import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the tests ask of a step. */
interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** What the tests ask of a job. */
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  environment?: unknown;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  defaults?: { run?: { shell?: string } };
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** A workflow by its file. */
interface WorkflowFile {
  path: string;
  text: string;
  data: Workflow;
}

const folder = '.github/workflows';

/** Every workflow of this repository. */
export const workflows: readonly WorkflowFile[] = readdirSync(folder).map((name) => {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  return { path, text, data: parse(text) };
});

/** A workflow by the name of its file. @throws {Error} when there is none */
export function workflow(file: string): WorkflowFile {
  const found = workflows.find(({ path }) => path === join(folder, file));
  if (!found) throw new Error(`Unexpected absence of ${file}, expected it in ${folder}`);
  return found;
}

/** A job of a workflow. @throws {Error} when there is none of that id */
export function job(file: string, id: string): Job {
  const found = workflow(file).data.jobs[id];
  if (!found) throw new Error(`Unexpected absence of the job ${id}, expected it in ${file}`);
  return found;
}

/** A step of a job. @throws {Error} when there is none of that name */
export function step(file: string, id: string, name: string): Step {
  const found = job(file, id).steps.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`Unexpected absence of the step "${name}", expected it in the job ${id} of ${file}`);
  return found;
}

/** Runs the shell of a step as GitHub's runners do. */
export function runStep({ run = '' }: Step, cwd: string, env: Record<string, string> = {}) {
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout };
}
