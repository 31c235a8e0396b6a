import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, listen, serveFolder, whereabouts } from './serve-site';

test('who comes while the site is built is asked to come back, and then gets it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(join(folder, 'index.html'), 'built');
  const server = await listen(0);
  try {
    for (const path of ['/', '/faq/', '/robots.txt']) {
      const early = await fetch(addressOf(server) + path);
      expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
      expect(early.headers.get('cache-control')).toBe('no-store');
      expect(await early.text()).toMatch(/<meta http-equiv="refresh" content="2">[\s\S]*The site is being built/);
    }
    expect((await fetch(addressOf(server), { method: 'HEAD' })).status).toBe(503);
    serveFolder(server, folder);
    const late = await fetch(addressOf(server));
    expect([late.status, await late.text()]).toEqual([200, 'built']);
  } finally {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  }
});

test('nobody but this machine reaches the site unless HOST says so, and the line that is printed is true', async () => {
  const cases = [
    [undefined, /^(?:127\.0\.0\.1|::1)$/, /^http:\/\/localhost:\d+\/ - stop/],
    ['127.0.0.2', /^127\.0\.0\.2$/, /^http:\/\/localhost:\d+\/ - stop/],
    ['0.0.0.0', /^0\.0\.0\.0$/, /^http:\/\/localhost:\d+\/, and at every other address of this machine - stop/],
  ] as const;
  for (const [host, address, line] of cases) {
    const server = await listen(0, host);
    expect((server.address() as AddressInfo).address).toMatch(address);
    expect(whereabouts(server)).toMatch(line);
    await new Promise((resolve) => server.close(resolve));
  }
});

test('a host that is none of this machine is named in one line', async () => {
  for (const host of ['192.0.2.1', 'no-such-host.invalid'])
    await expect(listen(0, host)).rejects.toThrow(
      new RegExp(`^Unexpected HOST "${host}" \\([A-Z_]+\\), expected an address of this machine`),
    );
});
