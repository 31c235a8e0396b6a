import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { freePort } from '../deploy/serve-site';
import { unsound } from '../gate/attacks/corpus/corpus';
import { splitFrontmatter } from '../gate/read/frontmatter';
import { samplePath } from '../gate/testing/sample-files';
import { parseBody } from '../lib/content/parse-body';
import { filesBelow } from './support/site';
import { openWorkshop, type Workshop } from './support/workshop';

// Files that would leave a canary behind if anything evaluated them. A live one shows that the canary works.
const hostile = Object.values(unsound)
  .flat()
  .filter(({ canary }) => canary);
let workshop: Workshop;
const canary = () => workshop.path('canary');
const nameOf = (index: number) => `${dirname(hostile[index]?.path ?? samplePath)}/hostile-${index}.mdx`;
const pathOf = (index: number) => workshop.path('content', nameOf(index));
const sound = 'questions/basics/plain-fixture.mdx';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('gate', { small: true });
  await copyFile('e2e/fixtures/plain-fixture.mdx', workshop.path('content', sound));
});

test.afterAll(() => workshop.close());

/** Contentlayer itself, as somebody would call it who does not know our commands. */
async function bareContentlayer(env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  // Contentlayer believes PWD rather than the folder it runs in.
  const place = { PWD: workshop.folder, CANARY: canary(), GITHUB_ACTIONS: '' };
  const options = { cwd: workshop.folder, env: { ...process.env, ...place, ...env } };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [workshop.programOf('contentlayer2'), 'build'],
      options,
    );
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

test('a bare contentlayer2 build of sound content works', async () => {
  expect(hostile.length).toBeGreaterThan(30);
  const { code, output } = await bareContentlayer();
  expect(output).toContain('Generated');
  expect(code).toBe(0);
});

test('a bare contentlayer2 build refuses every hostile file and runs none', async () => {
  for (const [index, { text }] of hostile.entries()) await writeFile(pathOf(index), text);
  const { code, output } = await bareContentlayer();
  expect(code).not.toBe(0);
  for (const [index, { line, says }] of hostile.entries()) {
    // The files share their texts, which is refused, too; each must also be named for what it is.
    const named = output.split('\n').filter((text) => text.startsWith(`content/${nameOf(index)}:${line}:`));
    expect(named.filter((text) => says.test(text) && !text.includes(' has too, '))).not.toEqual([]);
  }
  expect(output).not.toMatch(/^\s+at /m);
  expect(existsSync(canary())).toBe(false);
});

test('the canary sings when Contentlayer is made to read such a file', async () => {
  const [first] = hostile;
  await mkdir(workshop.path('.checked/questions/basics'), { recursive: true });
  await writeFile(workshop.path('.checked/questions/basics/hostile.mdx'), first?.text ?? '');
  const { output } = await bareContentlayer({ CONTENT_CHECKED: '1' });
  expect(output).toContain('hostile.mdx');
  expect(existsSync(canary())).toBe(true);
  await rm(canary());
  await rm(workshop.path('.checked'), { recursive: true });
});

test('in dev no hostile file is evaluated after a save, a rename or a pull', async ({ page }) => {
  for (const index of hostile.keys()) await rm(pathOf(index));
  const port = await freePort();
  const dev = workshop.start('dev', { PORT: String(port), CANARY: canary() });
  await expect.poll(dev.output).toContain('Ready');
  await page.goto(`http://localhost:${port}/faq/plain-fixture`);

  for (const [index, { text }] of hostile.entries()) await writeFile(pathOf(index), text);
  await rename(pathOf(0), workshop.path('content/questions/basics/renamed.mdx'));
  await expect.poll(dev.output).toContain('renamed.mdx:1:1');
  await expect(page.getByText('renamed.mdx:1:1').first()).toBeVisible();
  await pull(page);

  // Contentlayer takes up changes one after the other: once a later one shows, those before it have been dealt with.
  const text = await readFile(workshop.path('content', sound), 'utf8');
  await writeFile(workshop.path('content', sound), text.replace('from the start', 'after the pull'));
  await expect(page.getByText('A paragraph that is there after the pull.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does this page exist for the tests alone?');
  const copies = filesBelow(workshop.path('.checked')).filter((path) => path.endsWith('.mdx'));
  expect(copies.filter((path) => /hostile|renamed|pulled/.test(path)).length).toBeGreaterThan(hostile.length);
  for (const path of copies) {
    const copy = await readFile(workshop.path('.checked', path), 'utf8');
    // No language behind the first fence, no code in the text: of that no tree can be made.
    const parts = splitFrontmatter(copy);
    expect(Array.isArray(parts), path).toBe(false);
    if (!Array.isArray(parts)) expect(() => parseBody(parts.body), path).not.toThrow();
  }
  // Each has its page, which shows what is wrong.
  await page.goto(`http://localhost:${port}/faq/${basename(nameOf(1), '.mdx')}`);
  await expect(page.getByRole('main').getByRole('note').first()).toContainText('Unexpected');
  expect(existsSync(canary())).toBe(false);
  await dev.stop();
});

/** As git does it, and a moved folder: a hostile file in the place of every one there is, and a folder full of them, at once. */
async function pull(page: Page): Promise<void> {
  const pulled = workshop.path('pulled');
  const replaced = filesBelow(workshop.path('content')).filter((path) => path.endsWith('.mdx') && path !== sound);
  for (const [index, path] of replaced.entries()) {
    await mkdir(dirname(`${pulled}/${path}`), { recursive: true });
    await writeFile(`${pulled}/${path}`, hostile[index % hostile.length]?.text ?? '');
  }
  await mkdir(`${pulled}/pulled`);
  for (const index of hostile.keys()) await cp(pathOf(index || 1), `${pulled}/pulled/${basename(nameOf(index))}`);
  for (const path of replaced) await rename(`${pulled}/${path}`, workshop.path('content', path));
  await rename(`${pulled}/pulled`, workshop.path('content/questions/pulled'));
  await cp(workshop.path('content/questions/pulled'), workshop.path('content/questions/pulled-too'), {
    recursive: true,
  });
  const last = `content/questions/pulled-too/hostile-${hostile.length - 1}.mdx:`;
  await expect(page.getByText(last).first()).toBeVisible();
}

test('links, pipes and strangers among the files are named, and nothing behind them is read', async () => {
  const folder = workshop.path('tricks');
  const put = async (path: string, text: string) => {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, text);
  };
  await put(
    'topics/basics.yaml',
    'title: Basics\ndescription: What everybody asks first, said in one sentence of plain text.\norder: 1\n',
  );
  await put('questions/basics/notes.md', 'text');
  await put('questions/basics/deeper/sample.mdx', 'text');
  await put('questions/basics/Sample.mdx', 'text');
  await put('questions/basics/picture.png', 'text');
  await put('questions/basics/.hidden.mdx', 'text');
  await put('stray.mdx', 'text');
  await symlink('/etc/passwd', `${folder}/questions/basics/linked.mdx`);
  await symlink('/etc', `${folder}/questions/linked`);
  await promisify(execFile)('mkfifo', [`${folder}/questions/basics/pipe.mdx`]);
  const { code, output } = await workshop.run('check', {}, ['tricks']);
  expect(code).toBe(1);
  for (const line of [
    'tricks/questions/basics/linked.mdx:1:1 Unexpected symbolic link',
    'tricks/questions/linked:1:1 Unexpected symbolic link',
    'tricks/questions/basics/pipe.mdx:1:1 Unexpected device, pipe or socket',
    'tricks/questions/basics/notes.md:1:1 Unexpected ending of a file',
    'tricks/questions/basics/deeper/sample.mdx:1:1 Unexpected file',
    'tricks/questions/basics/picture.png:1:1 Unexpected image',
    'tricks/questions/basics/.hidden.mdx:1:1 Unexpected name `.hidden`',
    'tricks/questions/basics/Sample.mdx:1:1 Unexpected name `Sample`',
    'tricks/stray.mdx:1:1 Unexpected file',
  ]) {
    expect(output).toContain(line);
  }
  expect(output).not.toContain('root:');
});

test('a content folder that is a link, or is not there, is named', async () => {
  await symlink(workshop.path('content'), workshop.path('linked-content'));
  expect((await workshop.run('check', {}, ['linked-content'])).output).toContain(
    'Unexpected link linked-content, expected a folder',
  );
  expect((await workshop.run('check', {}, ['nowhere'])).output).toContain(
    'Unexpected absence of nowhere, expected a folder',
  );
});

test('under GitHub Actions problems are annotations on their lines', async () => {
  const { output } = await workshop.run('check', { GITHUB_ACTIONS: 'true' }, ['tricks']);
  expect(output).toContain('::error file=tricks/stray.mdx,line=1,col=1::Unexpected file');
});
