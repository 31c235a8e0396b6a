import { oneOf } from '../wording';

/** What happens with a block of code when the examples are run. */
type RunMark =
  | { do: 'run'; file?: string }
  | { do: 'background'; file?: string }
  | { do: 'save' | 'broker'; file: string }
  | { do: 'never'; reason: string };

/** Marks of a block, written behind its language; readers do not see them. */
export interface ExampleMarks {
  run?: RunMark;
  /** The slug of an answer whose first example is run before this block, as its text asks for. */
  with?: string;
  /** An empty folder, a new broker and new terminals. */
  fresh: boolean;
  /** The block is what came, compared in these ways. */
  output?: OutputWay[];
  /** Starts of commands that the text of the answer names: they are run before the output is compared. */
  after: string[];
  /** Texts of the output that are another each time. */
  varies: string[];
}

/** How an output is compared; without any of them, line by line with what the last block printed. */
const outputWays = ['any order', 'part', 'background', 'log'] as const;
export type OutputWay = (typeof outputWays)[number];

/** What is wrong with a mark. */
interface MarkProblem {
  unexpected: string;
  expected: string;
}

const names = ['run', 'with', 'fresh', 'output', 'after', 'varies'];
const mark = /\s*([\w-]+)(?:="([^"]*)")?(?=\s|$)/y;
const runForm = /^(?:(background|save|broker)(?:\s+|$))?(\/?[\w./-]+)?$/;

/** Languages of blocks that answers ask to run. */
export const runnable: readonly string[] = ['sh', 'console', 'conf', 'js', 'python'];

/**
 * Reads the marks of a block.
 *
 * @param meta - what stands behind the language
 */
export function readExampleMarks(meta: string | null | undefined): ExampleMarks | MarkProblem {
  const text = (meta ?? '').trimEnd();
  const found = new Map<string, string>();
  mark.lastIndex = 0;
  while (mark.lastIndex < text.length) {
    const from = mark.lastIndex;
    const [, name = '', value = ''] = mark.exec(text) ?? [];
    if (!names.includes(name) || found.has(name)) return markProblem(name || text.slice(from).trim());
    found.set(name, value);
  }
  const { run, output } = { run: found.get('run'), output: found.get('output') };
  const runMark = run === undefined ? undefined : readRun(run);
  if (runMark && 'unexpected' in runMark) return runMark;
  const ways = output === undefined ? undefined : listed(output);
  const unknown = ways?.find((way) => !(outputWays as readonly string[]).includes(way));
  if (unknown !== undefined)
    return { unexpected: `\`${unknown}\` of the mark \`output\``, expected: oneOf(outputWays) };
  return {
    ...(runMark && { run: runMark }),
    ...(ways && { output: ways as OutputWay[] }),
    with: found.get('with'),
    fresh: found.has('fresh'),
    after: listed(found.get('after') ?? ''),
    varies: listed(found.get('varies') ?? ''),
  };
}

const listed = (text: string) => text.split(/,\s+/).filter((item) => item !== '');

const markProblem = (name: string): MarkProblem => ({
  unexpected: `mark \`${name.slice(0, 40)}\` of a block of code`,
  expected: `${oneOf(names)}, each once`,
});

function readRun(value: string): RunMark | MarkProblem {
  const reason = /^never: (.+)$/.exec(value)?.[1];
  if (reason) return { do: 'never', reason };
  const [match, word = 'run', file] = runForm.exec(value) ?? [];
  const isFor = word === 'save' || word === 'broker' ? file !== undefined : /\.(?:m?js|py)$/.test(file ?? '.js');
  if (match === undefined || !isFor)
    return {
      unexpected: `\`${value.slice(0, 40)}\` of the mark \`run\``,
      expected: 'nothing, `background`, the name of a program, `save FILE`, `broker FILE` or `never: REASON`',
    };
  return { do: word, file } as RunMark;
}
