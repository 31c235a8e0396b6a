import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { edits } from '../e2e/support/edits';
import { filesBelow } from '../lib/node/files';
import { type Columns, type Figures, missesOf, rowsOf } from './builds-table';
import { measureRun } from './measure-run';
import { others, writeOther } from './others';
import { median, printTable, writeResults } from './table';
import { chooseContent, edited, hashOf, startAnew, type Tree, temporaryFolder, treeOf } from './tree';

/** Something that makes a site of so many answers; what it has measured when it fails is kept. */
interface Maker {
  name: string;
  measure(questions: number, figures: Figures): Promise<void>;
}

const measuredEdits = edits.filter(({ kind }) => ['the body of an answer', 'a short answer'].includes(kind));

/** What a build and an edit cost at so many questions: here and now, at another revision, and with other makers of sites. */
export async function benchBuilds(
  numbers: readonly number[],
  revision?: string,
  withOthers = false,
): Promise<string[]> {
  const base = revision && hashOf(revision);
  const below = temporaryFolder();
  const trees = [...(base ? [await treeOf(base, below)] : []), await treeOf(undefined, below)];
  const content = await chooseContent(trees);
  if (!content) console.log('each tree builds its own content: neither accepts that of the other');
  const makers: Maker[] = trees.map((tree) => ({
    name: tree.name,
    measure: (questions, figures) => measureTree(tree, content ?? tree.content, questions, figures),
  }));
  for (const other of withOthers ? others : [])
    makers.push({
      name: other.name,
      async measure(questions, figures) {
        const folder = join(below, other.name);
        await writeOther(other, folder, content ?? 'content', questions);
        await measureCold(folder, questions, figures);
      },
    });
  const results: Record<number, Columns> = {};
  const misses: string[] = [];
  for (const questions of numbers) {
    const columns = await measureAll(makers, questions);
    results[questions] = columns;
    const { today = {} } = columns;
    const build = (figures?: Figures) =>
      (today['cold build, s'] ?? Number.NaN) / (figures?.['cold build, s'] ?? Number.NaN);
    for (const { name } of withOthers ? others : []) today[`cold build / ${name}`] = build(columns[name]);
    if (results[questions / 10]) today['cold build / a tenth'] = build(results[questions / 10]?.today);
    printTable(rowsOf(questions, columns, base));
    misses.push(...missesOf(questions, columns, base));
  }
  await writeResults(base ? 'compare' : 'scale', results);
  return misses;
}

/** Short runs are repeated, one maker after the other each time, so that a slow minute of the machine meets all of them. */
async function measureAll(makers: readonly Maker[], questions: number): Promise<Columns> {
  const samples = new Map(makers.map((maker) => [maker, [] as Figures[]]));
  const failed = new Set<Maker>();
  for (let round = 0; round < (questions < 500 ? 3 : 1); round++) {
    for (const maker of makers.filter((one) => !failed.has(one))) {
      const figures: Figures = {};
      samples.get(maker)?.push(figures);
      await maker.measure(questions, figures).catch((error: unknown) => {
        failed.add(maker);
        console.log(`${maker.name} at ${questions} questions: ${String(error).split('\n')[0]}`);
      });
    }
  }
  return Object.fromEntries([...samples].map(([{ name }, figures]) => [name, mediansOf(figures)]));
}

function mediansOf(samples: readonly Figures[]): Figures {
  const names = [...new Set(samples.flatMap((figures) => Object.keys(figures)))];
  return Object.fromEntries(names.map((name) => [name, median(samples.flatMap((figures) => figures[name] ?? []))]));
}

async function measureTree(tree: Tree, from: string, questions: number, figures: Figures): Promise<void> {
  await startAnew(tree, from, questions);
  await measureCold(tree.folder, questions, figures);
  for (const { kind, apply } of measuredEdits) {
    // They choose among the paths of answers.
    apply(tree.folder, () => edited as never);
    const { seconds, processor } = await measureRun(tree.folder, 'run build', limitOf(questions));
    figures[`edit of ${kind}, s`] = seconds;
    figures[`processor for ${kind}, s`] = processor;
  }
}

async function measureCold(folder: string, questions: number, figures: Figures): Promise<void> {
  const { seconds, processor, memory, stages } = await measureRun(folder, 'run build', limitOf(questions));
  figures['cold build, s'] = seconds;
  for (const [name, stage] of Object.entries(stages)) figures[`  ${name}, s`] = stage.seconds;
  figures['cold build, processor s'] = processor;
  if (stages.finish) figures['finish, processor s'] = stages.finish.processor;
  figures['most memory, MB'] = memory;
  const out = join(folder, 'out');
  const files = await filesBelow(out);
  let [bytes, largest] = [0, 0];
  for (const file of files) {
    bytes += (await stat(join(out, file))).size;
    if (file.endsWith('.html')) largest = Math.max(largest, gzipSync(await readFile(join(out, file))).length);
  }
  figures['out/, kB'] = bytes / 1000;
  figures['files per question'] = files.length / questions;
  figures['largest page, kB of gzip'] = largest / 1000;
}

/** Seconds after which a build is given up: several times what it takes. */
const limitOf = (questions: number) => 300 + questions / 6;
