import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { job, runStep, step } from './workflows';

test('the gate is never skipped: a required check that is skipped counts as passed', () => {
  const gate = job('pull-request.yml', 'gate');
  expect(gate).toMatchObject({ name: 'Content gate' });
  expect(gate).not.toHaveProperty('if');
  expect(gate).not.toHaveProperty('needs');
  const judging = gate.steps.filter(({ uses }) => !uses?.includes('upload-artifact'));
  for (const step of judging) expect(step, step.name).not.toHaveProperty('if');
  expect(judging.flatMap(({ run = [] }) => run).slice(-3)).toEqual([
    'npm run check',
    'npm run build',
    'npm run test:content -- --before "$RUNNER_TEMP/before"',
  ]);
});

// The step is bash, as on GitHub's runners.
describe.skipIf(process.platform === 'win32')('the gate takes content/ and nothing else from a pull request', () => {
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

  interface Circumstances {
    /** What main has got in the meantime. */
    news?: Files;
    /** What the run takes for the newest commit of the pull request. */
    newest?: string;
    /** Whether main has lost the commits that the pull request is merged with. */
    rewritten?: boolean;
    /** Whether the merge queue asks. */
    inQueue?: boolean;
  }

  const main: Files = {
    'content/questions/qos/old.mdx': 'old\n',
    'content/topics/qos.yaml': 'title: QoS\n',
    'check.txt': "main's\n",
    '.gitattributes': '*.mdx text eol=crlf\n',
  };

  /** Runs the steps that take something, as far as they get. */
  function runSteps(clone: string, env: Record<string, string>) {
    const before = runStep(
      step('pull-request.yml', 'gate', 'Take main as the pull request is merged with it'),
      clone,
      env,
    );
    if (before.status !== 0) return before;
    return runStep(step('pull-request.yml', 'gate', 'Take content/ from the pull request'), clone, env);
  }

  /** Runs the gate's steps in a clone of main for a pull request that makes these changes, while main moves on. */
  function take(changes: Files, { news = {}, newest = '', rewritten = false, inQueue = false }: Circumstances = {}) {
    number += 1;
    const base = commit(main);
    const head = commit({ ...main, ...changes }, base);
    const tip = commit({ ...main, ...news }, base);
    inOrigin('update-ref', 'refs/heads/main', base);
    const clone = join(work, `clone-${number}`);
    git('clone', '-q', '--no-local', origin, clone);
    inOrigin('update-ref', 'refs/heads/main', rewritten ? commit({ 'other.txt': 'other\n' }) : tip);
    const merge = commit({ ...main, ...news, ...changes }, tip, head);
    inOrigin('update-ref', inQueue ? `refs/heads/queue-${number}` : `refs/pull/${number}/merge`, merge);
    const output = join(work, `output-${number}`);
    writeFileSync(output, '');
    const env = inQueue
      ? { NUMBER: '', HEAD_SHA: merge, BASE_SHA: tip }
      : { NUMBER: String(number), HEAD_SHA: newest || head, BASE_SHA: '' };
    const { status, said } = runSteps(clone, { ...env, LC_ALL: 'C', RUNNER_TEMP: work, GITHUB_OUTPUT: output });
    const text = (path: string) =>
      existsSync(join(clone, path)) ? readFileSync(join(clone, path), 'utf8') : undefined;
    return { status, said, output: readFileSync(output, 'utf8'), text };
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

  test.each([false, true])('code stays behind, and is seen (in the queue: %s)', (inQueue) => {
    const changes = {
      'check.txt': "the pull request's\n",
      'content.sh': 'echo\n',
      'Content/a.mdx': 'a\n',
      '.gitattributes': 'content/** export-ignore\n',
    };
    const { status, output, text } = take(changes, { inQueue });
    expect(status).toBe(0);
    expect(output).toBe('code=true\n');
    expect(text('check.txt')).toBe("main's\n");
    expect(text('content.sh')).toBeUndefined();
    expect(text('.gitattributes')).toBe('*.mdx text eol=crlf\n');
    expect(text('content/topics/qos.yaml')).toBe('title: QoS\n');
  });

  test('in the queue, an answer is judged with what is before it', () => {
    const { status, output, text } = take(
      { 'content/questions/qos/new.mdx': 'new\n' },
      { inQueue: true, news: { 'content/glossary/before.mdx': 'before it\n', 'check.txt': 'newer\n' } },
    );
    expect(status).toBe(0);
    expect(output).toBe('code=false\n');
    expect(text('content/questions/qos/new.mdx')).toBe('new\n');
    expect(text('content/glossary/before.mdx')).toBe('before it\n');
    expect(text('check.txt')).toBe('newer\n');
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
    'a copy that an editor has left': { 'content/questions/qos/old.mdx.orig': 'a\n' },
    'a huge file': { 'content/huge.mdx': 'x'.repeat(2 ** 20 + 1) },
  };

  for (const [what, changes] of Object.entries(hostile)) {
    test(`refused: ${what}`, () => {
      const { status, said } = take(changes);
      expect(said).toMatch(/^::error::Unexpected entry [^\n]*\n$/);
      expect(status).toBe(1);
    });
  }

  test('each entry that is refused is named, with what to do about it', () => {
    const { said } = take({
      'content/run.mdx': { mode: '100755', text: 'a\n' },
      'content/a b%0A.mdx': 'a\n',
      'content/huge.mdx': 'x'.repeat(2 ** 20 + 1),
    });
    const line = (entry: string, next: string) =>
      `::error::Unexpected entry ${entry}, expected a plain file of letters, digits and hyphens below content/ - ${next}\n`;
    expect(said).toBe(
      line('content/a\\ b%250A.mdx (mode 100644, 2 bytes)', 'rename or delete it') +
        line('content/huge.mdx (mode 100644, 1048577 bytes)', 'shorten or delete it') +
        line('content/run.mdx (mode 100755, 2 bytes)', 'run git update-index --chmod=-x on it'),
    );
  });

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
