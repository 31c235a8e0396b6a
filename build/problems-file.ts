import { mkdir, writeFile } from 'node:fs/promises';

/** Hands the problems to the page that an author has open; a built site has none. */
export async function writeProblems(problems: readonly string[]): Promise<void> {
  await mkdir('.generated', { recursive: true });
  await writeFile('.generated/problems.json', `${JSON.stringify(problems)}\n`);
}
