import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { freePort } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from '../e2e/support/browser';
import { readContent } from '../gate/read/read-content';
import { checkFolder, printProblems } from '../gate/run/check-folder';
import { parseMdx } from '../lib/content/parse-mdx';
import { startNpm } from './measure-run';
import { printTable, writeResults } from './table';
import { edited, startAnew, temporaryFolder, treeOf } from './tree';

const questions = 1000;
const timeout = 300_000;

/** How long an author waits at 1,000 questions: for check, and for an edit to show in the open page. */
export async function benchAuthor(): Promise<string[]> {
  const tree = await treeOf(undefined, temporaryFolder());
  await startAnew(tree, 'content', questions);
  const { remark, check } = await secondsOfCheck(join(tree.folder, 'content'));
  const shown = await secondsUntilShown(tree.folder);
  printTable([
    [`at ${questions} questions`, 'seconds', 'at most'],
    ['remark alone, all files', remark.toFixed(1)],
    ['check, all files', check.toFixed(1)],
    ['check beyond remark', (check - remark).toFixed(1), '3'],
    ['an edit shows in the open page, slowest of three', shown.toFixed(2), '1.2'],
  ]);
  await writeResults('author', { questions, remark, check, shown });
  return [
    ...(check - remark > 3 ? ['check takes at most 3 s beyond remark'] : []),
    ...(shown > 1.2 ? ['an edit shows within 1.2 s'] : []),
  ];
}

/** Seconds that check takes, beside those that reading and parsing the same files with remark takes. */
async function secondsOfCheck(folder: string): Promise<{ remark: number; check: number }> {
  const paths = [...readContent(folder).files.keys()].filter((path) => path.endsWith('.mdx'));
  const start = performance.now();
  for (const path of paths) parseMdx((await readFile(join(folder, path), 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, ''));
  const parsed = performance.now();
  const { problems } = await checkFolder(folder);
  if (problems.length > 0) throw new Error(printProblems(problems, folder, 'text').slice(0, 5).join('\n'));
  return { remark: (parsed - start) / 1000, check: (performance.now() - parsed) / 1000 };
}

/** Seconds from saving an answer until the open page shows the edit: the slowest of three. */
async function secondsUntilShown(folder: string): Promise<number> {
  const port = await freePort();
  const { child, end } = startNpm(folder, 'run dev', 900, { PORT: String(port) });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  try {
    child.stderr.resume();
    for await (const line of createInterface({ input: child.stdout })) if (line.includes('Ready')) break;
    child.stdout.resume();
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/faq/qos-levels`, { timeout });
    const text = await readFile(join(folder, edited), 'utf8');
    let slowest = 0;
    // The first edit wakes everything up.
    for (let round = 0; round < 4; round++) {
      const mark = `An edit, number ${round}, of this bench.`;
      const start = performance.now();
      await writeFile(join(folder, edited), `${text}\n${mark}\n`);
      // Looked for in every frame: a locator is looked for twice a second.
      await page.waitForFunction((text) => document.body.textContent?.includes(text), mark, {
        timeout,
        polling: 'raf',
      });
      if (round > 0) slowest = Math.max(slowest, (performance.now() - start) / 1000);
    }
    return slowest;
  } finally {
    await browser.close();
    end();
  }
}
