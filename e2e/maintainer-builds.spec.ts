import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  workshop = await openWorkshop('build');
  await copyFile('e2e/fixtures/plain-fixture.mdx', contentFile());
});

test.afterAll(() => workshop.close());

const home = () => readFile(workshop.path('out/index.html'), 'utf8');
const contentFile = () => workshop.path('content/questions/basics/plain-fixture.mdx');

/** A history of its own that no `.git` in the folder shows: Turbopack would take such a folder for a project of its own. */
const history = () => ({ GIT_DIR: workshop.path('.history'), GIT_WORK_TREE: workshop.folder });

/** Git with a name and a time of its own, whatever the machine says. */
async function git(...args: string[]) {
  const identity = ['-c', 'user.name=A Maintainer', '-c', 'user.email=maintainer@example.org'];
  const time = '2026-03-04T05:06:07Z';
  const env = { ...process.env, ...history(), GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  await promisify(execFile)('git', [...identity, ...args], { cwd: workshop.folder, env });
}

test('a page says when its file was last changed, as git knows it', async () => {
  await git('init', '--quiet');
  await git('add', 'content');
  await git('commit', '--quiet', '--message', 'content');
  const { code, output } = await workshop.run('build', history());
  expect(output).toContain('built out/');
  expect(code).toBe(0);
  const page = await readFile(workshop.path('out/faq/plain-fixture.html'), 'utf8');
  expect(page).toContain('<time dateTime="2026-03-04T05:06:07.000Z">4 March 2026</time>');
  expect(await readFile(workshop.path('out/sitemap.xml'), 'utf8')).toContain(
    '<lastmod>2026-03-04T05:06:07.000Z</lastmod>',
  );
});

test('a broken content file stops the build with its place, and the last good site stays', async () => {
  const before = await home();
  const good = await readFile(contentFile(), 'utf8');
  await writeFile(contentFile(), good.replace("'5.0'", "'5'"));
  const { code, output } = await workshop.run('build');
  expect(code).toBe(1);
  expect(output).toMatch(
    /^content\/questions\/basics\/plain-fixture\.mdx:\d+:\d+ Unexpected .*`5`.* did you mean `5\.0`\?$/m,
  );
  expect(output).not.toMatch(/^\s+at /m);
  expect(await home()).toBe(before);
  await writeFile(contentFile(), good);
});

test('a failure of a later stage leaves the last good site, too', async () => {
  const before = await home();
  const page = workshop.path('app/page.tsx');
  const good = await readFile(page, 'utf8');
  await writeFile(
    page,
    good.replace(
      'export default function HomePage() {',
      'export default function HomePage() { throw new Error("spoilt");',
    ),
  );
  const { code, output } = await workshop.run('build');
  expect(code).toBe(1);
  expect(output).toContain('next build failed');
  expect(await home()).toBe(before);
  await writeFile(page, good);
});

test('a busy port is named in one sentence before anything is built', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, resolve));
  const { port } = holder.address() as { port: number };
  const { code, output } = await workshop.run('start', { PORT: String(port) });
  await new Promise((resolve) => holder.close(resolve));
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is in use`))]);
});

test('an address of the site that is no address is named, too', async () => {
  const { code, output } = await workshop.run('build', { SITE_URL: 'example.org' });
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^Unexpected SITE_URL "example\.org", expected/);
  expect(output).not.toMatch(/^\s+at /m);
});
