import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { freePort } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from '../e2e/support/browser';
import { openWorkshop } from '../e2e/support/workshop';
import { writeQuestions } from '../e2e/support/write-questions';
import { measureCheck } from './check';
import { printTable, writeResults } from './table';

const edited = 'content/questions/qos/qos-levels.mdx';
const questions = 1000;

/** How long an author waits at 1,000 questions: for check, and for an edit to show in the open page. */
export async function benchAuthor(): Promise<string[]> {
  const { remark, check } = await measureCheck(questions);
  const shown = await secondsUntilShown();
  printTable([
    [`at ${questions} questions`, 'seconds'],
    ['remark alone, all files', remark.toFixed(1)],
    ['check, all files', check.toFixed(1)],
    ['check beyond remark (at most 3)', (check - remark).toFixed(1)],
    ['an edit is checked and in Contentlayer (at most 1), slowest of three', shown.generated.toFixed(2)],
    ['an edit shows in the open page (at most 2), slowest of three', shown.page.toFixed(2)],
  ]);
  await writeResults('author', { questions, remark, check, shown });
  return [
    ...(check - remark > 3 ? ['check takes at most 3 s beyond remark'] : []),
    ...(shown.generated > 1 ? ['an edit is in Contentlayer within 1 s'] : []),
    ...(shown.page > 2 ? ['an edit shows within 2 s'] : []),
  ];
}

async function secondsUntilShown(): Promise<{ generated: number; page: number }> {
  const workshop = await openWorkshop('bench-dev');
  await writeQuestions(workshop.path('content'), questions);
  const port = await freePort();
  const dev = workshop.start('dev', { PORT: String(port) });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  try {
    await until(() => dev.output().includes('Ready'), 300_000);
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/faq/qos-levels`, { timeout: 300_000 });
    const text = await readFile(workshop.path(edited), 'utf8');
    const slowest = { generated: 0, page: 0 };
    // The first edit wakes everything up.
    for (let round = 0; round < 4; round++) {
      const mark = `An edit, number ${round}, of this bench.`;
      const generated = workshop.path('.contentlayer/generated/Question/questions__qos__qos-levels.mdx.json');
      const start = performance.now();
      await writeFile(workshop.path(edited), `${text}\n${mark}\n`);
      const [inData, onPage] = await Promise.all([
        until(async () => (await readFile(generated, 'utf8').catch(() => '')).includes(mark), 60_000),
        page
          .getByText(mark)
          .waitFor({ timeout: 60_000 })
          .then(() => performance.now()),
      ]);
      if (round === 0) continue;
      slowest.generated = Math.max(slowest.generated, (inData - start) / 1000);
      slowest.page = Math.max(slowest.page, (onPage - start) / 1000);
    }
    return slowest;
  } finally {
    await browser.close();
    await workshop.close();
  }
}

/** @returns when it was so. @throws {Error} when it never is */
async function until(holds: () => boolean | Promise<boolean>, limit: number): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > limit)
      throw new Error(`Unexpected wait of more than ${limit / 1000} s - run it again`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now();
}
