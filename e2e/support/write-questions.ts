import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { numbered, withoutField } from '../../gate/attacks/fuzz/numbered';

/** Numbers of one length, so that texts keep theirs. */
const firstNumber = 100_000;

/**
 * Fills `folder` with content of `count` questions: the real ones, then copies of them under numbered slugs, with texts of
 * their own.
 *
 * @param options.topic - where all copies go; without it each stays beside its original
 * @param options.from - folder of the real ones
 */
export async function writeQuestions(
  folder: string,
  count: number,
  { topic, from = 'content' }: { topic?: string; from?: string } = {},
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(from, folder, { recursive: true });
  const originals = join(from, 'questions');
  const real = (await readdir(originals, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort();
  for (let number = real.length; number < count; number++) {
    const path = real[number % real.length] ?? '';
    const round = Math.floor(number / real.length);
    const text = await readFile(join(originals, path), 'utf8');
    const name = path.replace(/\.mdx$/, `-${round}.mdx`);
    const target = join(folder, 'questions', topic ? join(topic, basename(name)) : name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, numbered(withoutField(text, 'redirects'), firstNumber + number));
  }
}
