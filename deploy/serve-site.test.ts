import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, listen, serveFolder } from './serve-site';

test('who comes while the site is built is asked to come back, and then gets it', { timeout: 5000 }, async () => {
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
