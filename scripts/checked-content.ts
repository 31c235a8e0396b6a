import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { checkContent } from '../lib/check/check-content';
import { compareText, formatProblem, type Problem } from '../lib/check/problem';

/** Thrown when content is refused: its message is every problem, one a line. */
export class ContentRefused extends Error {
  constructor(
    readonly problems: readonly Problem[],
    folder: string,
  ) {
    const lines = problems.map((problem) => formatProblem({ ...problem, path: join(folder, problem.path) }));
    super(
      [
        ...lines,
        `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}/ - nothing was built`,
      ].join('\n'),
    );
    this.name = 'ContentRefused';
  }
}

/** Text of every file below `folder`, by its path with `/`, in a fixed order. */
export async function readContent(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

/**
 * Checks `content/` and, when all of it is sound, makes `.checked/` its copy. Contentlayer reads only the copy, because its
 * own reader evaluates some frontmatter.
 *
 * @throws {ContentRefused}
 */
export async function checkAndCopy(source = 'content', target = '.checked'): Promise<void> {
  const texts = await readContent(source);
  const problems = checkContent(texts);
  if (problems.length > 0) throw new ContentRefused(problems, source);
  await mirror(texts, target);
}

/** Makes `target` hold these files and no others; files that are the same keep their time, which is Contentlayer's cache key. */
async function mirror(texts: ReadonlyMap<string, string>, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const before = await readContent(target);
  for (const path of before.keys()) if (!texts.has(path)) await rm(join(target, path));
  for (const [path, text] of texts) {
    if (before.get(path) === text) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
}
