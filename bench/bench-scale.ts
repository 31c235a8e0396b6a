import { parseArgs } from 'node:util';
import { command } from '../scripts/stage';
import { measureScale, type ScaleCost } from './scale';
import { printTable, writeResults } from './table';

/** Targets, each with the section of the cost it is about. */
const targets = { compileTimes: 8, filesPerQuestion: 3, largestPage: 150_000, growth: 11, memory: 2000 };

/**
 * What a build costs at 100, 1,000 and 10,000 questions: `npm run bench:scale [-- 100 1000]`. Figures vary between machines and hours;
 * the ratios, made in one run, are what to compare.
 */
await command(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const numbers = positionals.length > 0 ? positionals.map(Number) : [100, 1000, 10_000];
  const costs: ScaleCost[] = [];
  for (const questions of numbers) {
    costs.push(await measureScale(questions));
    printTable(rowsOf(costs));
  }
  await writeResults('scale', costs);
  const misses = costs.flatMap(missesOf);
  for (const miss of misses) console.log(miss);
  if (misses.length > 0) process.exitCode = 1;
});

function rowsOf(costs: readonly ScaleCost[]): string[][] {
  const row = (name: string, figure: (cost: ScaleCost) => string) => [name, ...costs.map(figure)];
  const stages = Object.keys(costs[0]?.stages ?? {});
  const cost = (seconds = 0, memory: number | undefined = undefined) =>
    `${seconds.toFixed(1)} s${memory === undefined ? '' : `, ${memory.toFixed(0)} MB`}`;
  return [
    row('questions', ({ questions }) => questions.toLocaleString('en')),
    ...stages.map((name) => row(name, ({ stages }) => cost(stages[name]?.seconds, stages[name]?.peakMemory))),
    row('whole build', ({ build }) => cost(build.seconds, build.peakMemory)),
    row('compiling the same MDX alone', ({ compile }) => cost(compile)),
    row('build / compile', ({ build, compile }) => (build.seconds / compile).toFixed(1)),
    row('files per question', ({ filesPerQuestion }) => filesPerQuestion.toFixed(2)),
    row('bytes per question', ({ bytesPerQuestion }) => Math.round(bytesPerQuestion).toLocaleString('en')),
    row('largest page, gzip', ({ largestPage }) => `${largestPage.bytes.toLocaleString('en')} (${largestPage.path})`),
  ];
}

function missesOf(cost: ScaleCost, index: number, costs: readonly ScaleCost[]): string[] {
  const misses: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) misses.push(`missed at ${cost.questions} questions: ${what}`);
  };
  const ten = costs.find(({ questions }) => questions * 10 === cost.questions);
  if (cost.questions >= 1000) {
    const ratio = cost.build.seconds / cost.compile;
    expect(
      ratio <= targets.compileTimes,
      `build takes ${ratio.toFixed(1)} times the compile, at most ${targets.compileTimes}`,
    );
    expect(cost.filesPerQuestion <= targets.filesPerQuestion, `${cost.filesPerQuestion.toFixed(2)} files per question`);
  }
  if (cost.questions >= 10_000) {
    expect((cost.build.peakMemory ?? 0) < targets.memory, `${cost.build.peakMemory?.toFixed(0)} MB of memory`);
    const growth = ten && cost.build.seconds / ten.build.seconds;
    expect(!growth || growth <= targets.growth, `${growth?.toFixed(1)} times the time of a tenth of the questions`);
  }
  expect(cost.largestPage.bytes <= targets.largestPage, `a page of ${cost.largestPage.bytes} bytes`);
  return misses;
}
