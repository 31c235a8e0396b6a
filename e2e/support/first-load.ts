import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const kinds: Readonly<Record<string, string>> = { document: 'html', stylesheet: 'css', script: 'script' };

/**
 * Opens a page and weighs what it costs a reader who has been nowhere before.
 *
 * @returns bytes of gzip by kind until the page is loaded, and the addresses that it has asked for beside its icon, to which those
 * are added that it asks for later
 */
export async function firstLoad(page: Page, path: string) {
  const bytes: Record<string, number> = {};
  const addresses = new Set<string>();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const address = response.request().url();
    if (address.includes('/icon') || addresses.has(address)) return;
    addresses.add(address);
    const kind = kinds[response.request().resourceType()] ?? 'other';
    bodies.push(
      response.body().then((body) => {
        bytes[kind] = (bytes[kind] ?? 0) + gzipSync(body, { level: 9 }).length;
      }),
    );
  });
  await page.goto(path);
  await Promise.all(bodies);
  return { addresses, bytes };
}
