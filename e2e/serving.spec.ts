import type { ChildProcess } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createConnection } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { outFolder } from '../build/9-publish';
import { caching, contentTypes } from '../deploy/headers';
import { headersOf } from '../deploy/headers-file';
import { pagesOf } from '../deploy/pages';
import { redirectsOf } from '../deploy/redirects-file';
import { freePort } from '../deploy/serve-site';
import { findNginx } from './support/find-nginx';
import { startNginx } from './support/nginx';
import { renamedQuestion } from './support/questions';
import { filesBelow } from './support/site';
import { openWorkshop, type Workshop } from './support/workshop';

// The server of `npm start` and nginx with our configuration, side by side on the same compressed files.
const nginx = findNginx();
const { former, question } = renamedQuestion();
const headers = headersOf(outFolder);
let workshop: Workshop;

/** Pages that differ in their content only are as many as half of the site, and compressing takes longest. */
const isAskedFor = (path: string) =>
  !/\/(?:faq|measured|questions)\/[\w-]+\.(?:html|md|json)$/.test(path) ||
  [former, question.slug, 'all'].some((slug) => path.includes(`/${slug}.`));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

test.describe.configure({ mode: 'serial' });
test.skip(!nginx, 'nginx with libnginx-mod-http-brotli-static is not here');

test.beforeAll(async () => {
  workshop = await openWorkshop('serving');
  await cp(outFolder, workshop.path(outFolder), { recursive: true, filter: isAskedFor });
  expect((await workshop.run('compress')).output).toContain('compressed');
});

test.afterAll(() => workshop?.close());

for (const basePath of ['', '/docs/mqtt']) {
  test.describe(basePath ? `under ${basePath}` : 'at the root of a host', () => {
    let ports: { preview: number; nginx: number };
    let child: ChildProcess | undefined;

    test.beforeAll(async () => {
      ports = { preview: await freePort(), nginx: await freePort() };
      const env = { PORT: String(ports.preview), SITE_URL: `https://example.org${basePath}` };
      const preview = workshop.start('serve', env);
      await expect.poll(preview.output).toContain('the site is at');
      const settings = {
        ...{ root: workshop.path(outFolder), port: ports.nginx, serverName: '_', basePath, headers },
        redirects: redirectsOf(outFolder, ''),
        pages: pagesOf(workshop.path(outFolder)),
      };
      if (nginx) child = await startNginx(nginx, workshop.path(`.nginx${basePath}`), settings);
    });

    test.afterAll(() => void child?.kill());

    /** The same request to both. */
    const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      Promise.all([ports.preview, ports.nginx].map((port) => fetchRaw(port, basePath + path, headers, method)));
    const hashed = () => `/_next/static/${filesBelow(`${outFolder}/_next/static`).find((file) => /\.css$/.test(file))}`;

    for (const [kind, path, status, location] of [
      ['the home page', () => '/', 200],
      ['a page', () => `/faq/${question.slug}`, 200],
      ['a page with a question mark', () => '/faq?from=elsewhere', 200],
      ['a page with a slash', () => '/faq/', 301, '/faq'],
      ['a page with a slash and a question mark', () => '/faq/?from=elsewhere', 301, '/faq?from=elsewhere'],
      ['a page with .html', () => '/faq.html', 301, '/faq'],
      ['the home page by its file', () => '/index.html', 301, '/'],
      ['the home page by its name', () => '/index', 301, '/'],
      ['a former slug', () => `/faq/${former}?from=elsewhere`, 301, `/faq/${question.slug}?from=elsewhere`],
      ['the page of a former slug by its file', () => `/faq/${former}.html`, 301, `/faq/${former}`],
      ['a page by its file in a folder', () => '/faq/index.html', 301, '/faq'],
      ['a page by its name in a folder', () => '/faq/index?from=elsewhere', 301, '/faq?from=elsewhere'],
      ['a page below another by its file', () => '/faq/all/index.html', 301, '/faq/all'],
      ['a page with the end of a sentence', () => '/faq).', 301, '/faq'],
      ['a page with a bracket that is escaped', () => '/faq%29?from=elsewhere', 301, '/faq?from=elsewhere'],
      ['a page with a query that has lost its first sign', () => '/faq&utm_source=x', 301, '/faq'],
      ['a page with a query that is escaped', () => '/faq%3futm_source=x', 301, '/faq'],
      ['a page with slashes that are doubled', () => '//faq//all?from=elsewhere', 301, '/faq/all?from=elsewhere'],
      ['a page in capitals', () => '/FAQ?from=Elsewhere', 301, '/faq?from=Elsewhere'],
      ['a page in capitals by its file', () => '/FAQ.html', 301, '/FAQ'],
      ['an answer with a capital', () => `/Faq/${question.slug.toUpperCase()}`, 301, `/faq/${question.slug}`],
      ['a former slug with a capital', () => `/FAQ/${former}`, 301, `/faq/${former}`],
      ['capitals that are escaped', () => '/%46AQ', 404],
      ['a file in capitals', () => '/ROBOTS.TXT', 404],
      ['the home page by its name in capitals', () => '/INDEX', 404],
      ['the page for missing pages in capitals', () => '/404?A', 404],
      ['a missing page with a capital', () => '/faq/No-such-question', 404],
      ['a name of another host', () => '//example.org/', 301, '/example.org/'],
      ['a line end in an address', () => '/faq%0d%0aa:b)', 404],
      ['a missing page', () => '/faq/no-such-question', 404],
      ['a missing page with .html', () => '/faq/no-such-question.html', 301, '/faq/no-such-question'],
      ['the page for missing pages', () => '/404', 404],
      ['a folder without a page', () => '/_next/static', 404],
      ['a missing hashed file', () => '/_next/static/chunks/none.js', 404],
      ['a hashed file', hashed, 200],
      ['robots.txt', () => '/robots.txt', 200],
      ['the sitemap', () => '/sitemap.xml', 200],
      ['the icon', () => '/icon.svg', 200],
      ['the home page in Markdown', () => '/index.md', 200],
      ['an answer in Markdown', () => `/faq/${question.slug}.md`, 200],
      ['an answer in Markdown, by a former address', () => `/faq/${former}.md`, 200],
      ['a file of the API', () => '/api/v1/index.json', 200],
      ['a missing file of the API', () => '/api/v1/none.json', 404],
      ['the page about the API', () => '/api', 200],
      ['what models read', () => '/llms.txt', 200],
      ['whom to tell of a hole', () => '/.well-known/security.txt', 200],
      ['the MCP server', () => '/mqtt-faq-mcp.tgz', 200],
      ['a compressed copy by its name', () => '/faq.html.br', 404],
      ['what a host reads', () => '/_headers', 404],
      ['what a host reads of redirects', () => '/_redirects', 404],
      ['the manifest', () => '/manifest.webmanifest', 200],
      ['a preview image', () => `/faq/${question.slug}.png`, 200],
    ] as const) {
      test(`both answer ${kind} with ${status}`, async () => {
        for (const encoding of ['', 'gzip', 'gzip, deflate, br']) {
          const [preview, other] = await ask(path(), { 'accept-encoding': encoding });
          expect(preview?.status).toBe(status);
          expect(summary(preview)).toEqual(summary(other));
          if (location !== undefined) expect(preview?.headers.location).toBe(basePath + location);
          if (status === 301) continue;
          // Images and packages are compressed as they are.
          const packed = !/\.(?:png|tgz)$/.test(path()) && /br|gzip/.test(encoding);
          expect(preview?.headers['content-encoding']).toBe(packed ? encodingOf(encoding) : undefined);
          expect(plain(preview).equals(plain(other))).toBe(true);
        }
        const [head, otherHead] = await ask(path(), {}, 'HEAD');
        expect(summary(head)).toEqual(summary(otherHead));
        expect([head?.status, head?.body.length, otherHead?.body.length]).toEqual([status, 0, 0]);
      });
    }

    test('both send Markdown to those who ask for it at the address of the page', async () => {
      for (const [page, file] of [
        ['/', '/index.md'],
        ['/faq', '/faq.md'],
        ['/glossary', '/glossary.md'],
      ] as const) {
        const [twin] = await ask(file);
        for (const answer of await ask(page, { accept: 'text/markdown' })) {
          expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/markdown; charset=utf-8']);
          expect(plain(answer).equals(plain(twin)), page).toBe(true);
        }
      }
      const path = `/faq/${question.slug}`;
      const [twin] = await ask(`${path}.md`);
      for (const accept of ['text/markdown', 'text/markdown, text/html, */*', 'text/plain, text/markdown;q=0.9']) {
        for (const encoding of ['', 'gzip', 'br']) {
          const [preview, other] = await ask(path, { accept, 'accept-encoding': encoding });
          expect(preview?.headers['content-type']).toBe('text/markdown; charset=utf-8');
          expect(summary(preview)).toEqual(summary(other));
          for (const answer of [preview, other]) expect(plain(answer).equals(plain(twin)), accept).toBe(true);
          const again = await ask(path, {
            accept,
            'accept-encoding': encoding,
            'if-none-match': preview?.headers.etag ?? '',
          });
          expect(again[0]?.status).toBe(304);
        }
      }
      for (const accept of [
        '',
        '*/*',
        'text/html, text/markdown',
        'text/markdown;q=0',
        'text/markdown;q=0.1, text/html',
      ])
        for (const answer of await ask(path, { accept }))
          expect(answer.headers['content-type'], accept).toBe('text/html; charset=utf-8');
      // A cache in between must know that there are two.
      for (const other of [path, `${path}.md`, '/', '/glossary'])
        for (const accept of ['text/html', 'text/markdown'])
          for (const answer of await ask(other, { accept }))
            expect(answer.headers.vary?.split(', ')).toContain('Accept');
      for (const other of ['/faq/all', '/robots.txt', `/faq/${former}`, '/faq/no-such-question', '/faq/'])
        expect((await ask(other, { accept: 'text/markdown' })).map(summary)).toEqual((await ask(other)).map(summary));
    });

    test('both let pages of other sites read the API and what it lacks, and nothing else', async () => {
      for (const path of ['/api/v1/index.json', `/api/v1/questions/${question.slug}.json`, '/api/v1/none.json'])
        for (const answer of await ask(path, { origin: 'https://other.example' }))
          expect(answer.headers['access-control-allow-origin']).toBe('*');
      for (const path of ['/', '/faq', '/api', '/llms.txt', `/faq/${question.slug}.md`, hashed()])
        for (const answer of await ask(path, { origin: 'https://other.example' }))
          expect(answer.headers['access-control-allow-origin'], path).toBeUndefined();
    });

    test('both answer again with 304 while nothing has changed', async () => {
      for (const path of ['/faq', hashed()]) {
        for (const port of [ports.preview, ports.nginx]) {
          const { headers } = await fetchRaw(port, basePath + path);
          const conditions: Record<string, string>[] = [
            { 'if-none-match': headers.etag ?? '' },
            { 'if-none-match': `"another", ${headers.etag}` },
            { 'if-none-match': '*', 'cache-control': 'no-cache' },
            { 'if-modified-since': headers['last-modified'] ?? '' },
            { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
          ];
          for (const condition of conditions) {
            const again = await fetchRaw(port, basePath + path, condition);
            expect([again.status, again.body.length]).toEqual([304, 0]);
            expect(again.headers['cache-control']).toBe(headers['cache-control']);
            expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
          }
        }
      }
    });

    test('both answer alike who knows or wants another version', async () => {
      const conditions: Record<string, string>[] = [
        { 'if-none-match': '"another"' },
        { 'if-modified-since': 'Mon, 01 Jan 1990 00:00:00 GMT' },
        { 'if-match': '"another"' },
        { 'if-unmodified-since': 'Mon, 01 Jan 1990 00:00:00 GMT' },
        { range: 'bytes=0-4', 'if-range': '"another"' },
      ];
      for (const condition of conditions) {
        for (const path of ['/faq', hashed(), '/faq/no-such-question', '/faq/']) {
          const [preview, other] = await ask(path, condition);
          expect(summary(preview), JSON.stringify(condition)).toEqual(summary(other));
        }
      }
    });

    test('both send the copy that was asked for', async () => {
      for (const accepted of [
        ...['br;q=0, gzip', 'br;q=0,gzip;q=0', 'gzip;q=1.0, br;q=0.1', 'BR', 'br ; q=1', 'gzip;q=0.0'],
        ...['*', 'identity', 'x-gzip', 'brotli', 'deflate, zstd'],
      ]) {
        for (const path of ['/faq', hashed(), '/faq/no-such-question']) {
          const [preview, other] = await ask(path, { 'accept-encoding': accepted, via: '1.1 cache' });
          expect(summary(preview), accepted).toEqual(summary(other));
          expect(preview?.body.equals(other?.body ?? Buffer.of()), accepted).toBe(true);
        }
      }
    });

    test('both send the part that was asked for', async () => {
      for (const path of [hashed(), '/api/v1/questions.json']) {
        const [whole] = await ask(path);
        const last = Number(whole?.body.length) - 1;
        for (const range of ['bytes=0-0', 'bytes=0-9', 'bytes=10-', 'bytes=-5', `bytes=${last}-${last + 100}`]) {
          for (const method of ['GET', 'HEAD']) {
            const [preview, other] = await ask(path, { range }, method);
            expect(preview?.status).toBe(206);
            expect(summary(preview)).toEqual(summary(other));
            expect(preview?.body.equals(other?.body ?? Buffer.of())).toBe(true);
          }
        }
      }
    });

    test('both refuse a part that is not there, with each header once', async () => {
      for (const path of ['/faq', hashed()]) {
        const [whole] = await ask(path);
        for (const range of ['bytes=5-2', 'bytes=-0', `bytes=${whole?.body.length}-`]) {
          const answers = await ask(path, { range });
          for (const { status, headers } of answers) {
            expect([status, headers['content-range']]).toEqual([416, `bytes */${whole?.body.length}`]);
            expect(headers['cache-control']).toBe(caching.other);
            for (const [name, value] of Object.entries(headers)) expect(headers[name.toLowerCase()]).toBe(value);
          }
        }
      }
    });

    test('both send the whole file for several parts, other units and parts of a copy', async () => {
      for (const [range, encoding] of [
        ['bytes=0-4,5-9', ''],
        ['bytes=0-4, 100-104', 'gzip'],
        ['lines=0-4', ''],
        ['bytes=0-4', 'gzip'],
        ['bytes=5-2', 'br'],
      ] as const) {
        const [preview, other] = await ask(hashed(), { range, 'accept-encoding': encoding });
        expect([preview?.status, other?.status]).toEqual([200, 200]);
        expect(summary(preview)).toEqual(summary(other));
        expect(preview?.body.equals(other?.body ?? Buffer.of())).toBe(true);
      }
    });

    test('both refuse to be written to, at every address', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
        for (const path of ['/faq', '/faq/', '/faq.html', '/faq/no-such-question', '/404']) {
          const [preview, other] = await ask(path, {}, method);
          expect([preview?.status, preview?.headers.allow]).toEqual([405, 'GET, HEAD']);
          expect(summary(preview)).toEqual(summary(other));
        }
      }
    });

    test('nothing but the site can be reached', async () => {
      for (const path of [
        '/../package.json',
        '/faq/../../package.json',
        '/..%2fpackage.json',
        '/%2e%2e/package.json',
        '/%2e%2e%2fpackage.json',
        '/..%5cpackage.json',
        '/..\\package.json',
        '/faq%2fall',
        '/faq%00.html',
        '/%',
        '/%zz',
        '/%c0%ae%c0%ae/package.json',
        '/.git/config',
        '/.%0d%0aSet-Cookie:a=b/',
        '/faq/%0d%0aSet-Cookie:a=b/',
        `/${'a'.repeat(20_000)}`,
        `/faq?${'a'.repeat(20_000)}`,
      ]) {
        for (const answer of await ask(path)) {
          expect(answer.status, path.slice(0, 60)).toBeGreaterThanOrEqual(400);
          expect(answer.status, path.slice(0, 60)).toBeLessThan(500);
          expect(answer.headers.location).toBeUndefined();
          expect(answer.headers['set-cookie']).toBeUndefined();
          expect(answer.body.toString()).not.toContain('"dependencies"');
        }
      }
    });

    test('slashes that are doubled lead to no other host', async () => {
      for (const path of ['//example.org', '//example.org/', '///example.org/faq/', '/faq//', '//'])
        for (const { status, headers } of await ask(path)) {
          expect(status, path).toBe(301);
          expect(headers.location).toBe(basePath + path.replace(/\/+/g, '/'));
        }
    });

    test('what is no HTTP gets 400, and the server goes on', async () => {
      for (const port of [ports.preview, ports.nginx]) {
        for (const text of ['GET\r\n\r\n', 'GET /\u0001 HTTP/1.1\r\nHost: a\r\n\r\n', 'hello\r\n\r\n']) {
          expect(await speak(port, text)).toMatch(/^(?:HTTP\/1\.[01] 4\d\d |<html>\r\n<head><title>400 )/);
        }
        expect((await fetchRaw(port, `${basePath}/faq`)).status).toBe(200);
      }
    });
  });
}

/** Headers that say what is in the body. Of refusals and redirects each server writes its own. */
const ofBody = ['content-type', 'content-encoding', 'content-length', 'content-range'];
const compared = ['cache-control', 'location', 'vary', 'allow', 'access-control-allow-origin', ...Object.keys(headers)];

/** What has to be the same; the body is compared by itself. */
function summary(answer: Answer | undefined) {
  const status = answer?.status ?? 0;
  const names = [200, 206, 304, 404].includes(status) ? [...ofBody, ...compared] : compared;
  return { status, ...Object.fromEntries(names.map((name) => [name, answer?.headers[name.toLowerCase()]])) };
}

const encodingOf = (accepted: string) => (accepted.includes('br') ? 'br' : 'gzip');

function plain(answer: Answer | undefined): Buffer {
  const body = answer?.body ?? Buffer.of();
  if (answer?.headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return answer?.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

/** A request whose path is sent as it is written. */
function fetchRaw(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, host: 'localhost', agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** What a server says to a text, until it hangs up. */
function speak(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = createConnection(port, 'localhost', () => socket.write(text));
    socket.on('data', (chunk) => (said += chunk)).on('close', () => resolve(said));
    socket.on('error', reject);
  });
}

test('every file of the site has a type of its own', () => {
  const ends = new Set(filesBelow(outFolder).flatMap((file) => /\.(\w+)$/.exec(file)?.[1] ?? []));
  expect([...ends].filter((end) => !(end in contentTypes))).toEqual([]);
});
