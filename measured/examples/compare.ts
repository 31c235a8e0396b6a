import type { OutputWay } from '../../lib/content/example-marks';

/** How far an output is as it should be: the first line that is not, from 0; undefined when all are. */
export type Difference = { line: number } | undefined;

/** Texts that are another in each run, whatever the example: times, ports a system chose, made-up client IDs. */
const alwaysVary = [
  /\b1[6-9]\d{8}\b/,
  /\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d{4})?/,
  /(?<=\b127\.0\.0\.1:)[3-6]\d{4}\b/,
  /\b[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\b/,
];

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The pattern for a line: `...` stands for anything, and what varies for something. */
function patternOf(line: string, varies: readonly string[]): string {
  const pieces = [/\.\.\./, ...alwaysVary, ...varies.map((text) => new RegExp(escaped(text)))];
  const variable = new RegExp(pieces.map(({ source }) => source).join('|'), 'g');
  let pattern = '';
  let end = 0;
  for (const match of line.matchAll(variable)) {
    pattern += escaped(line.slice(end, match.index)) + (match[0] === '...' ? '.*' : '.+');
    end = match.index + match[0].length;
  }
  return pattern + escaped(line.slice(end));
}

/** Lines to compare: how many blanks stand between words depends on the width of a terminal, and blank lines at the end are nothing. */
export const linesOf = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
};

/** Compares what came with what an answer shows. */
export function compare(
  expected: readonly string[],
  came: readonly string[],
  { ways = [], varies = [] }: { ways?: readonly OutputWay[]; varies?: readonly string[] } = {},
): Difference {
  if (ways.includes('any order')) return inAnyOrder(expected, came, varies);
  if (ways.includes('part') || ways.includes('log')) return inParts(expected, came, varies);
  const text = came.map((line) => `${line}\n`).join('');
  const patterns = expected.map((line) => (line === '...' ? '(?:.*\\n)*' : `${patternOf(line, varies)}\\n`));
  const matches = (count: number, end = '') => new RegExp(`^${patterns.slice(0, count).join('')}${end}`).test(text);
  if (matches(patterns.length, '$')) return undefined;
  const line = expected.findIndex((_, index) => !matches(index + 1));
  return { line: line < 0 ? expected.length : line };
}

function inParts(expected: readonly string[], came: readonly string[], varies: readonly string[]): Difference {
  let next = 0;
  for (const [line, text] of expected.entries()) {
    const pattern = new RegExp(patternOf(text, varies));
    const index = came.findIndex((other, place) => place >= next && pattern.test(other));
    if (index < 0) return { line };
    next = index + 1;
  }
  return undefined;
}

function inAnyOrder(expected: readonly string[], came: readonly string[], varies: readonly string[]): Difference {
  const left = [...came];
  for (const [line, text] of expected.entries()) {
    const pattern = new RegExp(`^${patternOf(text, varies)}$`);
    const index = left.findIndex((other) => pattern.test(other));
    if (index < 0) return { line };
    left.splice(index, 1);
  }
  return left.length > 0 ? { line: expected.length } : undefined;
}
