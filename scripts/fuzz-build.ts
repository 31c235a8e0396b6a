import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { htmlFaults } from '../e2e/support/html-rules';
import { openWorkshop, type Workshop } from '../e2e/support/workshop';
import { numbered, withoutField } from '../lib/check/fuzz/numbered';
import { checkFolder } from './checked-content';

/** Numbers as long as these replace a short word at most, and no real answer ends in them. */
const firstNumber = 1001;

const slugOf = (number: number) => `fuzz-${number}`;
const pathOf = (number: number) => `questions/basics/${slugOf(number)}.mdx`;

/**
 * Builds files that check let through together with the real content, in one build.
 *
 * @returns how many of them got a page; those that cannot stand beside the others are left out
 * @throws {Error} with the output of the build when it fails; the content stays where the message says
 */
export async function buildTogether(files: readonly Uint8Array[]): Promise<number> {
  const workshop = await openWorkshop('fuzz');
  const numbers = await writeFiles(workshop, files);
  await dropRefused(workshop, numbers);
  const { code, output } = await workshop.run('build');
  if (code !== 0) {
    throw new Error(
      `${output}\nUnexpected failure of the build, expected pages of ${numbers.size} sound files - see ${workshop.path('content')}`,
    );
  }
  const missing = [...numbers].filter((number) => !existsSync(workshop.path(`out/faq/${slugOf(number)}.html`)));
  if (missing.length > 0) {
    throw new Error(
      `Unexpected absence of the pages of ${missing.map(slugOf).join(', ')}, expected all - see ${workshop.path('content')}`,
    );
  }
  const faults = await faultsOfPages(workshop, numbers);
  if (faults.length > 0) {
    throw new Error(
      `${faults.join('\n')}\nUnexpected HTML, expected valid pages of sound files - see ${workshop.path('content')}`,
    );
  }
  await workshop.close();
  return numbers.size;
}

async function faultsOfPages(workshop: Workshop, numbers: ReadonlySet<number>): Promise<string[]> {
  const faults: string[] = [];
  for (const slug of [...numbers].map(slugOf)) {
    const found = await htmlFaults(await readFile(workshop.path(`out/faq/${slug}.html`), 'utf8'));
    faults.push(...found.map((fault) => `${slug}: ${fault}`));
  }
  return faults;
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
