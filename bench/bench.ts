import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../scripts/browser';
import { buildSite, outFolder } from '../scripts/build-site';
import { addressOf, listen, serveFolder } from '../scripts/serve-site';
import { command } from '../scripts/stage';
import { measureCheck } from './check';

const samplePage = '/faq/mqtt-standard-ports';

/** What a build costs, and what a reader's first question page costs. Figures vary between machines: compare runs on one. */
await command(async () => {
  const times = await buildSite();
  const rows: [string, string][] = Object.entries(times).map(([stage, seconds]) => [
    `build: ${stage}`,
    `${seconds.toFixed(1)} s`,
  ]);
  const total = Object.values(times).reduce((sum, seconds) => sum + seconds, 0);
  const files = filesBelow(outFolder);
  rows.push(['build: all stages', `${total.toFixed(1)} s`]);
  rows.push(['out/: files', String(files.length)]);
  rows.push(['out/: bytes', String(files.reduce((sum, file) => sum + statSync(file).size, 0))]);
  for (const [kind, bytes] of await firstLoad(samplePage))
    rows.push([`first load of ${samplePage}, gzip: ${kind}`, `${bytes} bytes`]);
  const { remark, check } = await measureCheck(1000);
  rows.push(['1,000 questions: remark alone', `${remark.toFixed(1)} s`]);
  rows.push(['1,000 questions: check', `${check.toFixed(1)} s`]);
  rows.push(['1,000 questions: check, beyond remark (at most 3 s)', `${(check - remark).toFixed(1)} s`]);
  if (check - remark > 3) process.exitCode = 1;
  for (const [name, figure] of rows) console.log(`${name.padEnd(60)}${figure}`);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Compressed bytes of everything a browser asks for, by kind of resource. */
async function firstLoad(path: string): Promise<Map<string, number>> {
  const server = await listen(0);
  serveFolder(server, outFolder);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  const page = await browser.newPage();
  const bytes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    bodies.push(response.body().then((body) => void bytes.set(kind, (bytes.get(kind) ?? 0) + gzipSync(body).length)));
  });
  await page.goto(addressOf(server) + path, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  await browser.close();
  server.close();
  return bytes.set(
    'all',
    [...bytes.values()].reduce((sum, size) => sum + size, 0),
  );
}
