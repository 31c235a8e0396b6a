import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { htmlProblems } from '../../../e2e/support/html-rules';
import clearPackages from '../../../e2e/support/packages';
import { openWorkshop, type Workshop } from '../../../e2e/support/workshop';
import { checkFolder } from '../../run/check-folder';
import { numbered, withoutField } from './numbered';

/** No real answer ends in such a number. */
const firstNumber = 1001;

const slugOf = (number: number) => `fuzz-${number}`;
const pathOf = (number: number) => `questions/basics/${slugOf(number)}.mdx`;

/**
 * Builds files that check let through together with the real content, in one build.
 *
 * @returns how many of them got a page, which is valid HTML; those that cannot stand beside the others are left out
 * @throws {Error} with what went wrong; the content and its pages stay where the message says
 */
export async function buildTogether(files: readonly Uint8Array[]): Promise<number> {
  const workshop = await openWorkshop('fuzz');
  const numbers = await writeFiles(workshop, files);
  await dropRefused(workshop, numbers);
  const { code, output } = await workshop.run('build');
  const problems = code === 0 ? await problemsOfPages(workshop, numbers) : [output];
  if (problems.length > 0) {
    const message = `Unexpected problem, expected a valid page of each of ${numbers.size} sound files - see ${workshop.folder}`;
    throw new Error([...problems, message].join('\n'));
  }
  await workshop.close();
  await clearPackages();
  return numbers.size;
}

async function problemsOfPages(workshop: Workshop, numbers: ReadonlySet<number>): Promise<string[]> {
  const problems: string[] = [];
  for (const slug of [...numbers].map(slugOf)) {
    const file = workshop.path(`out/faq/${slug}.html`);
    const found = existsSync(file) ? await htmlProblems(await readFile(file, 'utf8')) : ['no page'];
    problems.push(...found.map((problem) => `${slug}: ${problem}`));
  }
  return problems;
}

async function writeFiles(workshop: Workshop, files: readonly Uint8Array[]): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (const [index, bytes] of files.entries()) {
    const number = firstNumber + index;
    // A byte order mark is a part of the file, and stays.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    await writeFile(workshop.path('content', pathOf(number)), numbered(withoutField(text, 'redirects'), number));
    numbers.add(number);
  }
  return numbers;
}

/** Takes away what is sound only by itself: links that lead nowhere, and texts that could not be told apart. */
async function dropRefused(workshop: Workshop, numbers: Set<number>): Promise<void> {
  const { problems } = await checkFolder(workshop.path('content'));
  const refused = new Set(problems.map(({ path }) => path));
  for (const number of numbers) {
    if (!refused.has(pathOf(number))) continue;
    await rm(workshop.path('content', pathOf(number)));
    numbers.delete(number);
  }
}
