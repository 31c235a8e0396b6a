import { stripVTControlCharacters } from 'node:util';

/** What tests came to. Those that did not pass are told in a line each: where, which and why. */
export interface Outcome {
  passed: number;
  failed: readonly string[];
  skipped: readonly string[];
}

/** What of Vitest's JSON report is read. https://vitest.dev/guide/reporters#json-reporter */
export interface VitestReport {
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] | null }[];
  }[];
}

/** What of Playwright's JSON report is read. https://playwright.dev/docs/api/class-testreporter */
interface PlaywrightReport {
  suites: readonly Suite[];
  errors: readonly { message?: string }[];
}

interface Suite {
  title: string;
  suites?: readonly Suite[];
  specs: readonly {
    file: string;
    line: number;
    title: string;
    tests: readonly { status: string; results: readonly { errors: readonly { message?: string }[] }[] }[];
  }[];
}

/** What a report of Vitest says. A file that could not be read has no tests, but has failed. @param root - what paths are shown below */
export function outcomeOfVitest({ testResults }: VitestReport, root: string): Outcome {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
    const inFile = assertionResults.map((test) => ({
      status: test.status,
      line: lineOf(file, test.fullName, test.failureMessages?.[0]),
    }));
    const unread = status === 'failed' && !inFile.some((test) => test.status === 'failed');
    return unread ? [...inFile, { status, line: lineOf(file, 'the file as a whole', message) }] : inFile;
  });
  return outcomeOf(tests, { passed: ['passed'], failed: ['failed'] });
}

/** What a report of Playwright says; errors that belong to no journey count as failures. */
export function outcomeOfPlaywright({ suites, errors }: PlaywrightReport): Outcome {
  const tests = suites.flatMap((suite) => journeysOf(suite, []));
  const others = errors.map(({ message }) => ({
    status: 'unexpected',
    line: lineOf('playwright', 'the whole run', message),
  }));
  return outcomeOf([...tests, ...others], { passed: ['expected', 'flaky'], failed: ['unexpected'] });
}

interface Judged {
  status: string;
  line: string;
}

function outcomeOf(tests: readonly Judged[], status: { passed: string[]; failed: string[] }): Outcome {
  const linesOf = (wanted: (status: string) => boolean) =>
    tests.filter((test) => wanted(test.status)).map(({ line }) => line);
  const known = [...status.passed, ...status.failed];
  return {
    passed: linesOf((of) => status.passed.includes(of)).length,
    failed: linesOf((of) => status.failed.includes(of)),
    skipped: linesOf((of) => !known.includes(of)),
  };
}

/** The journeys of a file; the suite of a file has the file's name as its title, which `line` says already. */
function journeysOf({ specs, suites = [] }: Suite, titles: readonly string[]): Judged[] {
  return [
    ...specs.flatMap(({ file, line, title, tests }) =>
      tests.map(({ status, results }) => ({
        status,
        line: lineOf(`${file}:${line}`, [...titles, title].join(' > '), results.at(-1)?.errors[0]?.message),
      })),
    ),
    ...suites.flatMap((suite) => journeysOf(suite, [...titles, suite.title])),
  ];
}

/** One line, whatever the message holds. */
function lineOf(where: string, title: string, message = ''): string {
  const why = stripVTControlCharacters(message).trim().split('\n')[0];
  return `${where} ${title}${why ? `: ${why}` : ''}`;
}
