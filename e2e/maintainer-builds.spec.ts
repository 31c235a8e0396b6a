import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { freePort } from '../deploy/serve-site';
import { filesBelow, filesWithHash } from './support/site';
import { openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('build', { small: true });
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
  expect(page).toContain('<time datetime="2026-03-04T05:06:07.000Z">4 March 2026</time>');
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

/** Kills a build as soon as it says that it has come to this stage. */
async function killIn(stage: string): Promise<void> {
  const before = await siteHash();
  const build = workshop.start('build');
  await expect.poll(build.output, { intervals: [20] }).toContain(`${stage} ...`);
  await build.stop('SIGKILL');
  expect(build.output()).not.toContain('built out/');
  expect(await siteHash()).toBe(before);
}

for (const stage of ['check', 'Contentlayer', 'pages', 'Next', 'finish'])
  test(`a build that is killed in ${stage} leaves the last good site`, () => killIn(stage));

test('a build that is killed while it puts the new site in place is made good by the next command', async () => {
  const before = await siteHash();
  await rename(workshop.path('out'), workshop.path('.staging-retired'));
  const { output } = await workshop.run('compress');
  expect(output).toContain('compressed');
  for (const copy of filesBelow(workshop.path('out')).filter((name) => /\.(?:br|gz)$/.test(name)))
    await rm(workshop.path('out', copy));
  expect(await siteHash()).toBe(before);
});

test('a page whose question is gone is gone, too', async () => {
  expect(existsSync(workshop.path('out/faq/plain-fixture.html'))).toBe(true);
  const good = await readFile(contentFile(), 'utf8');
  await rm(contentFile());
  // As a machine that loses its power may leave it: all typed data are made again.
  await writeFile(workshop.path('.contentlayer/made.json'), '');
  expect((await workshop.run('build', history())).code).toBe(0);
  expect(existsSync(workshop.path('out/faq/plain-fixture.html'))).toBe(false);
  await writeFile(contentFile(), good);
});

test('an edit makes the typed data of its own folder only, and what is gone of them', async () => {
  const dataOf = (folder: string, kind: string) =>
    workshop.path('.contentlayer', folder, `.contentlayer/generated/${kind}/_index.json`);
  const topics = dataOf('topics', 'Topic');
  const { mtimeMs } = await stat(topics);
  const good = await readFile(contentFile(), 'utf8');
  await writeFile(contentFile(), good.replace('for the tests alone?', 'for one test alone?'));
  for (const folder of ['glossary', 'generated']) await rm(workshop.path('.contentlayer', folder), { recursive: true });
  expect((await workshop.run('build', history())).code).toBe(0);
  expect(await readFile(dataOf('questions/basics', 'Question'), 'utf8')).toContain('for one test alone?');
  expect((await stat(topics)).mtimeMs).toBe(mtimeMs);
  const { output } = await workshop.shell(
    `node --no-warnings -e "import('./.contentlayer/generated/index.mjs').then((all) => {
      if (!all.allQuestions.every((document) => all.isType('Question', document))) process.exit(1);
      for (const { path } of all.allDocuments) console.log(path);
    })"`,
  );
  expect(output.trim().split('\n').sort()).toEqual(
    filesBelow(workshop.path('.checked'))
      .filter((path) => path.includes('.'))
      .sort(),
  );
  await writeFile(contentFile(), good);
});

test('a failure after an edit ends the build, although Next has started and waits', async () => {
  const before = await siteHash();
  // The program is the same, so Next has nothing to compile; what runs Contentlayer is spoilt where no build looks.
  const bundle = workshop.path('.cache/programs/build-contentlayer-ts.mjs');
  const good = await readFile(bundle, 'utf8');
  await writeFile(bundle, `${good}\nthrow new Error('spoilt');\n`);
  const { code, output } = await workshop.run('build', history());
  await writeFile(bundle, good);
  expect(code).toBe(1);
  expect(output).toContain('Contentlayer failed');
  expect(await siteHash()).toBe(before);
});

/** What a stage can come upon, each in a file of the copy. */
const failures = [
  {
    stage: 'Contentlayer',
    file: 'contentlayer.config.ts',
    spoil: (text: string) => text.replace("if (!text) return '';", "throw new Error('spoilt');"),
    says: 'failed with Error: spoilt',
  },
  {
    stage: 'Next',
    file: 'app/page.tsx',
    spoil: (text: string) => text.replace('function Home() {', "function Home() { throw new Error('spoilt');"),
    says: 'next build failed',
  },
  {
    stage: 'finish',
    file: 'components/home-page.tsx',
    spoil: (text: string) => text.replace('<div className="grid', '<div style={{ color: "red" }} className="grid'),
    says: 'finish: index.html: Unexpected style in <div>',
  },
] as const;

for (const { stage, file, spoil, says } of failures) {
  test(`a failure of ${stage} leaves the last good site, and says where it was`, async () => {
    const before = await siteHash();
    const good = await readFile(workshop.path(file), 'utf8');
    expect(spoil(good)).not.toBe(good);
    await writeFile(workshop.path(file), spoil(good));
    const { code, output } = await workshop.run('build');
    await writeFile(workshop.path(file), good);
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(await siteHash()).toBe(before);
  });
}

test('so does a build that is killed while Next compiles', () => killIn('Next'));

test('the same commit makes the same site in another folder, on another day, from nothing and after a move', async () => {
  expect((await workshop.run('build', history())).output).toContain('built out/');
  const files = await filesWithHash(workshop.path('out'));
  const other = await openWorkshop('alone/deeper/other', { small: true, cold: true });
  try {
    await copyFile(contentFile(), other.path('content/questions/basics/plain-fixture.mdx'));
    const later = { ...history(), NODE_OPTIONS: `--require ${other.path('e2e/support/another-day.cjs')}` };
    expect((await other.run('build', later)).output).toContain('built out/');
    expect(await filesWithHash(other.path('out'))).toEqual(files);
    // Moved, with what its builds have kept.
    await rename(workshop.path('.history'), other.path('.history'));
    await rm(workshop.folder, { recursive: true });
    await rename(other.folder, workshop.folder);
    expect((await workshop.run('build', history())).output).toContain('built out/');
    expect(await filesWithHash(workshop.path('out'))).toEqual(files);
  } finally {
    await other.close();
  }
});

const siteHash = async () => (await filesWithHash(workshop.path('out'))).join('\n');

test('npm run dev that fails at its start says why, and ends', async () => {
  const [broken] = filesBelow(workshop.path('measured/results')).map((file) => workshop.path('measured/results', file));
  const good = await readFile(broken ?? '', 'utf8');
  await writeFile(broken ?? '', '{');
  const { code, output } = await workshop.run('dev', { PORT: String(await freePort()) });
  await writeFile(broken ?? '', good);
  expect([code, output]).toEqual([1, expect.stringContaining('measured/results')]);
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

test('the hashed files of the release that is online are kept beside the new ones, and those before it are not', async () => {
  const port = await freePort();
  const server = workshop.start('serve', { PORT: String(port) });
  await expect.poll(server.output).toContain('the site is at');
  const address = `http://localhost:${port}`;
  const hashed = workshop.path('out/_next/static');
  const older = 'chunks/kept-by-the-last-release.js';
  await writeFile(`${hashed}/${older}`, '');
  const next = await openWorkshop('next-release', { small: true });
  try {
    await mkdir(next.path('out'));
    expect((await next.run('keep-released', {}, [address])).output).toMatch(/^kept (\d+) of \1 hashed files/m);
    const expected = filesBelow(hashed).filter((file) => file !== older);
    expect(filesBelow(next.path('out/_next/static'))).toEqual(expected);
    expect((await next.run('keep-released', {}, [address])).output).toContain('kept 0 of');
    await server.stop();
    const { code, output } = await next.run('keep-released', {}, [address]);
    expect([code, output]).toEqual([0, expect.stringContaining('nothing is kept')]);
    await rm(next.path('out'), { recursive: true });
    expect((await next.run('keep-released', {}, [address])).output).toContain('run npm run build');
  } finally {
    await next.close();
  }
});

test('an earlier release that cannot be read, or not whole, stops no deployment', async () => {
  const next = await openWorkshop('next-release', { small: true });
  await mkdir(next.path('out'));
  let list = '';
  const server = createHttpServer((request, response) => {
    if (request.url?.endsWith('release.json')) response.end(list);
    else request.socket.destroy();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const keep = () => next.run('keep-released', {}, [`http://localhost:${port}`]);
  try {
    for (list of ['<!doctype html><title>Not found</title>', '{}'])
      expect(await keep()).toEqual({ code: 0, output: expect.stringContaining('nothing is kept') });
    list = JSON.stringify({ files: ['_next/static/pages/gone.js'] });
    expect(await keep()).toEqual({ code: 0, output: expect.stringContaining('kept 0 of 1') });
  } finally {
    server.close();
    await next.close();
  }
});
