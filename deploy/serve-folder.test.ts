import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderHandler } from './serve-folder';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  server = createServer(folderHandler(folder));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as { port: number }).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** What is said to a request, until the server hangs up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<string> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map((pair) => pair.join(': '));
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = createConnection(port, 'localhost', () =>
      socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'),
    );
    socket.on('data', (chunk) => (said += chunk)).on('close', () => resolve(said));
    socket.on('error', reject);
  });
}

const status = (said: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1]);

test('a folder without a page for what is missing gets a bare 404', async () => {
  for (const path of ['/', '/faq', '/404', '/..']) {
    expect(await ask(path)).toMatch(/^HTTP\/1\.1 404 [\s\S]*\r\n\r\n[\s\S]*404 Not Found\n/);
  }
});

test('a range that ends before it starts is refused, and the server goes on', async () => {
  await mkdir(join(folder, 'faq'), { recursive: true });
  await writeFile(join(folder, 'faq.html'), '0123456789');
  await writeFile(join(folder, '404.html'), 'missing');
  const said = await ask('/faq', { Range: 'bytes=5-2' });
  expect(status(said)).toBe(416);
  expect(said).toContain('Content-Range: bytes */10');
  expect(await ask('/faq')).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n0123456789$/);
});

test('whatever the headers say, each request is answered and none is the last one', async () => {
  const number = fc.oneof(fc.nat(12), fc.bigInt(-1n, 1n << 70n), fc.constantFrom('', '-', 'x')).map(String);
  const range = fc.tuple(number, number).map((ends) => ends.join('-'));
  const value = fc.oneof(
    fc.array(range, { maxLength: 3 }).map((ranges) => `bytes=${ranges.join(',')}`),
    fc.constantFrom(
      '*',
      '""',
      'W/"',
      '"a", *',
      'br;q=',
      'gzip;q=0, br',
      'text/markdown;q=, text/html',
      'Fri, 31 Feb 2100 25:00:00 GMT',
      'chunked',
      '-1',
    ),
    // What a header may hold: RFC 9110 §5.5.
    fc.string({
      unit: fc
        .integer({ min: 0x20, max: 0xff })
        .filter((code) => code !== 0x7f)
        .map((code) => String.fromCharCode(code)),
    }),
  );
  const name = fc.constantFrom(
    ...[
      'Range',
      'If-Range',
      'If-Match',
      'If-None-Match',
      'If-Modified-Since',
      'If-Unmodified-Since',
      'Accept-Encoding',
      'Accept',
    ],
    ...['Cache-Control', 'Expect', 'Upgrade', 'Content-Length', 'Transfer-Encoding', '__proto__', 'constructor'],
  );
  const path = fc.oneof(
    fc.constantFrom(
      '/',
      '/faq',
      '/faq/',
      '/faq?',
      '/none',
      '*',
      'http://a/faq',
      `/${'a'.repeat(300)}`,
      `/${'a/'.repeat(3000)}`,
    ),
    fc.webPath().map((text) => text || '/'),
  );
  const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'NONE');
  await fc.assert(
    fc.asyncProperty(path, fc.dictionary(name, value, { maxKeys: 4 }), method, async (...request) => {
      const said = await ask(...request);
      if (request[2] !== 'CONNECT') expect(status(said)).toBeLessThan(500);
    }),
    { numRuns: 1000, seed: 20261126 },
  );
  expect(status(await ask('/faq'))).toBe(200);
});
