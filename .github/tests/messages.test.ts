import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestUrl } from '../../lib/address';
import { job, workflow } from './workflows';

test('the preview follows the workflow that judges pull requests', () => {
  const { name } = workflow('pull-request.yml').data;
  expect(workflow('preview.yml').data.on).toEqual({ workflow_run: { workflows: [name], types: ['completed'] } });
});

describe('what the scripts tell GitHub', () => {
  // As actions/github-script runs them.
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;

  type Call = [name: string, args: Record<string, unknown>];

  /** Runs the script of a job with a GitHub that answers by a table, and returns what it was asked to do. */
  async function tell(
    file: string,
    id: string,
    { answers = {}, payload = {}, env = {}, files = {} }: Record<string, Record<string, unknown>>,
  ): Promise<Call[]> {
    const script = String(job(file, id).steps.find((step) => step.with?.script)?.with?.script);
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
    const context = { repo, runId: 77, payload: { repository: { default_branch: 'main' }, ...payload } };
    const process = { env };
    const required = () => ({
      readFileSync: (path: string) => files[path],
      readdirSync: (folder: string) => Object.keys(files).map((path) => path.slice(folder.length + 1)),
    });
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
    const body = expect.stringMatching(/^The weekly workflow keeps .*\n\na list$/);
    expect(await keep('a list\n', [])).toMatchObject([['issues.create', { body, labels }]]);
    expect(
      await keep('a list', [{ ...open, number: 1, pull_request: {} }, open, { ...open, number: 6 }]),
    ).toMatchObject([
      ['issues.update', { issue_number: 6, state: 'closed' }],
      ['issues.update', { issue_number: 5, body, state: 'open' }],
    ]);
    expect(await keep('a list', [closed])).toMatchObject([['issues.update', { issue_number: 5, state: 'open' }]]);
    expect(await keep('', [open])).toMatchObject([['issues.update', { issue_number: 5, state: 'closed' }]]);
    expect(await keep('', [closed])).toEqual([]);
    expect(await keep('', [])).toEqual([]);
  });

  test('results are proposed on a branch of their own, and no other file', async () => {
    const result = Buffer.from('{}');
    const files = { 'new/emqx-6.0.0.json': result, 'new/../x.json': result, 'new/README.md': result };
    const propose = (before: unknown) =>
      tell('measure.yml', 'propose', {
        files,
        env: { NAME: 'EMQX 6.0.0' },
        answers: {
          'repos.get': { default_branch: 'main' },
          'git.getRef': { object: { sha: 'abc' } },
          'repos.getContent': before,
        },
      });
    const title = 'feat(measured): measure EMQX 6.0.0';
    const file = { path: 'measured/results/emqx-6.0.0.json', branch: 'measured-77', message: title, content: 'e30=' };
    const first = (await propose(new Error('Not Found'))).slice(2);
    expect(first).toMatchObject([
      ['git.createRef', { ref: 'refs/heads/measured-77', sha: 'abc' }],
      ['repos.getContent', { ref: 'measured-77' }],
      ['repos.createOrUpdateFileContents', file],
      ['pulls.create', { title, head: 'measured-77', base: 'main' }],
    ]);
    expect(first[2]?.[1]).not.toHaveProperty('sha');
    expect((await propose({ sha: 'def' }))[4]).toMatchObject(['repos.createOrUpdateFileContents', { sha: 'def' }]);
  });
});

test('the form can be filled in from an address: its fields have the ids that the site uses', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/question.yml', 'utf8')) as { body: { id: string }[] };
  const { searchParams } = new URL(suggestUrl({ context: 'After reading an answer', question: 'Why?' }));
  const { template, ...fields } = Object.fromEntries(searchParams);
  expect(template).toBe('question.yml');
  expect(fields).toEqual({ context: 'After reading an answer', question: 'Why?' });
  for (const name of Object.keys(fields)) expect(form.body.map(({ id }) => id)).toContain(name);
});
