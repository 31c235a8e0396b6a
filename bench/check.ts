import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeQuestions } from '../e2e/support/write-questions';
import { readContent } from '../gate/read/read-content';
import { checkFolder, printProblems } from '../gate/run/check-folder';
import { parseMdx } from '../lib/content/parse-body';

const folder = '.workshop/bench-check';

/**
 * Seconds that check takes for so many questions, beside those that reading and parsing the same files with remark takes, in
 * one run. Check uses a second worker for many files where the machine has a core for it.
 */
export async function measureCheck(count: number): Promise<{ remark: number; check: number }> {
  await writeQuestions(folder, count);
  const { files } = readContent(folder);
  const paths = [...files.keys()].filter((path) => path.endsWith('.mdx'));
  const remark = await seconds(async () => {
    for (const path of paths)
      parseMdx((await readFile(join(folder, path), 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, ''));
  });
  const check = await seconds(async () => {
    const { problems } = await checkFolder(folder);
    if (problems.length > 0) throw new Error(printProblems(problems, folder, 'text').slice(0, 5).join('\n'));
  });
  return { remark, check };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
