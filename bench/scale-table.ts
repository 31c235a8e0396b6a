import { measureScale, type ScaleCost } from './scale';
import { printTable, writeResults } from './table';

/** Targets, each with the section of the cost it is about. */
const targets = { compileTimes: 8, filesPerQuestion: 3, largestPage: 150_000, growth: 11, memory: 2000 };

/** What a build costs at so many questions. */
export async function benchScale(numbers: readonly number[]): Promise<string[]> {
  const costs: ScaleCost[] = [];
  for (const questions of numbers) {
    costs.push(await measureScale(questions));
    printTable(rowsOf(costs));
  }
  await writeResults('scale', costs);
  return costs.flatMap((cost) => missesOf(cost, costs));
}

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

function missesOf(cost: ScaleCost, costs: readonly ScaleCost[]): string[] {
  const misses: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) misses.push(`at ${cost.questions} questions ${what}`);
  };
  const ten = costs.find(({ questions }) => questions * 10 === cost.questions);
  if (cost.questions === 1000) {
    const ratio = cost.build.seconds / cost.compile;
    expect(
      ratio <= targets.compileTimes,
      `build takes ${ratio.toFixed(1)} times the compile, at most ${targets.compileTimes}`,
    );
  }
  if (cost.questions >= 1000)
    expect(cost.filesPerQuestion <= targets.filesPerQuestion, `${cost.filesPerQuestion.toFixed(2)} files per question`);
  if (cost.questions >= 10_000) {
    expect((cost.build.peakMemory ?? 0) < targets.memory, `${cost.build.peakMemory?.toFixed(0)} MB of memory`);
    const growth = ten && cost.build.seconds / ten.build.seconds;
    expect(!growth || growth <= targets.growth, `${growth?.toFixed(1)} times the time of a tenth of the questions`);
  }
  expect(cost.largestPage.bytes <= targets.largestPage, `a page of ${cost.largestPage.bytes} bytes`);
  return misses;
}
