import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const kinds: Readonly<Record<string, string>> = { document: 'html', stylesheet: 'css', script: 'script' };

/** What a page costs a reader who has been nowhere before: requests beside the icon, and bytes of gzip by kind. */
export async function firstLoad(page: Page, path: string) {
  const bytes: Record<string, number> = {};
  let requests = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().url().includes('/icon')) return;
    requests++;
    const kind = kinds[response.request().resourceType()] ?? 'other';
    bodies.push(
      response.body().then((body) => {
        bytes[kind] = (bytes[kind] ?? 0) + gzipSync(body, { level: 9 }).length;
      }),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  return { requests, bytes };
}
