import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nginxConfig } from './nginx';
import { redirectsFile, redirectsFileName, redirectsOf } from './redirects-file';

const redirects = [
  { from: '/faq/old', to: '/faq/new' },
  { from: '/faq/older', to: '/faq/new' },
];

test('a host that prefers pages to rules is told to follow them, and one that does not know how reads the next line', () => {
  expect(redirectsFile('/docs', redirects.slice(0, 1))).toBe(
    '/docs/faq/old /docs/faq/new 301!\n/docs/faq/old /docs/faq/new 301\n',
  );
});

test('our own servers read what the file says, whatever the base path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  expect(redirectsOf(folder, '')).toEqual(new Map());
  for (const basePath of ['', '/docs']) {
    writeFileSync(join(folder, redirectsFileName), redirectsFile(basePath, redirects));
    expect(redirectsOf(folder, basePath)).toEqual(new Map(redirects.map(({ from, to }) => [from, to])));
  }
  rmSync(folder, { recursive: true });
});

test('nginx sends readers on with what stands behind the question mark', () => {
  const settings = { root: '/srv', port: 80, serverName: '_', headers: {}, pages: [] };
  const config = nginxConfig({ ...settings, basePath: '/docs', redirects: new Map([['/faq/old', '/faq/new']]) });
  expect(config).toContain('location = /faq/old {\n        return 301 /docs/faq/new$is_args$args;\n    }');
});
