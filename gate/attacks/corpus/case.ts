/** A file that check must refuse. */
export interface UnsoundCase {
  /** What an author (or attacker) did, as a short phrase; unique; also used as the test's name. */
  name: string;
  /** Path below content/; default 'questions/basics/sample.mdx'. */
  path?: string;
  /** Bytes or text of the file. */
  text: string | Uint8Array;
  /** 1-based line on which the (first) problem must be reported. */
  line: number;
  /** Part of the expected message or hint. */
  says: RegExp;
  /** True when the text, if it were evaluated anywhere, would write the canary file. */
  canary?: boolean;
  /** Other files that are needed for the case (path -> text), e.g. a second question with the same slug. */
  beside?: Record<string, string>;
}

/** A file that check must let through. */
export interface SoundCase {
  /** What is written in an unusual way; unique. */
  name: string;
  /** Path below content/; default 'questions/basics/sample.mdx'. */
  path?: string;
  /** Bytes or text of the file. */
  text: string | Uint8Array;
  /** Other files that are needed for the case (path -> text). */
  beside?: Record<string, string>;
}

export const defaultPath = 'questions/basics/sample.mdx';

/** Host of the site for which the files of the corpus are checked. */
export const ownHost = 'mqtt-faq.example';

/** The one image that site has. */
export const ownImage = '/picture.png';

/** YAML behind each key; `null` leaves the key out, an unknown key is added at the end. A value may begin with a line break. */
export type Lines = Record<string, string | null>;

interface Parts {
  body?: string;
  [key: string]: string | null | undefined;
}

const sampleQuestion: Lines = {
  question: 'What does the sample file ask?',
  answer: 'The sample asks one thing and answers it in a single sentence that is long enough to be accepted.',
  versions: "['3.1.1', '5.0']",
  references: "\n  - { spec: '5.0', section: '4.2' }",
  reviewed: '2024-05-01',
};

const sampleTopic: Lines = {
  title: 'Sample topic',
  description: 'What readers find in this topic, said in one sentence of plain text.',
  order: '3',
};

const sampleTerm: Lines = {
  term: 'Sample term',
  definition: 'What the sample term means, in plain text that is true on its own and long enough.',
};

/** What makes a short body long enough for an answer: put below it, it changes nothing above. */
export const restOfBody = `
## What stands below the sample

A gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour
the sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the
valve for a few minutes and closes it again.

In winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold
night the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program
also says which bed has been quiet for longest, and the gardener takes a spare battery along.
`;

export const sampleBody = `A sound paragraph of text.\n${restOfBody}`;

/** The text of a sound question, but for the YAML lines and the body that are given. */
export function question({ body = sampleBody, ...lines }: Parts = {}): string {
  return `---\n${yamlOf(sampleQuestion, lines)}---\n${body}`;
}

/** The text of a sound glossary term, but for the YAML lines and the body that are given. */
export function term({ body = sampleBody, ...lines }: Parts = {}): string {
  return `---\n${yamlOf(sampleTerm, lines)}---\n${body}`;
}

/** The text of a sound topic, but for the YAML lines that are given. */
export function topic(lines: Lines = {}): string {
  return yamlOf(sampleTopic, lines);
}

function yamlOf(sample: Lines, lines: Record<string, string | null | undefined>): string {
  return Object.entries({ ...sample, ...lines })
    .filter(([, value]) => typeof value === 'string')
    .map(([key, value]) => `${key}:${value?.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

/**
 * The 1-based line on which `needle` begins.
 *
 * @throws {Error} when it is not in the text
 */
export function lineOf(text: string, needle: string): number {
  const index = text.indexOf(needle);
  if (index < 0) throw new Error(`Unexpected marker ${JSON.stringify(needle)}, expected a part of the text`);
  return text.slice(0, index).split('\n').length;
}

/** A case whose problem stands where `at` (a marker in the text, or a line) is. */
export function unsound(
  name: string,
  text: string,
  at: string | number,
  says: RegExp,
  more: Pick<UnsoundCase, 'path' | 'canary' | 'beside'> = {},
): UnsoundCase {
  return { name, text, line: typeof at === 'number' ? at : lineOf(text, at), says, ...more };
}

/** A question that is sound but for its body, in which the problem stands where `at` is. */
export function unsoundBody(
  name: string,
  body: string,
  at: string,
  says: RegExp,
  more: Pick<UnsoundCase, 'path' | 'canary' | 'beside'> = {},
): UnsoundCase {
  const text = question({ body });
  const line = lineOf(text, body) + lineOf(body, at) - 1;
  return { name, text, line, says, ...more };
}

/** JavaScript that leaves the canary file wherever Node evaluates it, with or without `require`. */
export function canaryCode(name: string): string {
  const fs = "globalThis.process.getBuiltinModule('node:fs')";
  return `${fs}.writeFileSync(globalThis.process.env.CANARY || 'canary', '${name}')`;
}

/** The same for places that know `require`: what gray-matter evaluates is such a place. */
export function canaryRequire(name: string): string {
  return `require('fs').writeFileSync(process.env.CANARY || 'canary', '${name}')`;
}

/** A small sound content into which the file of each case is put. */
export const base: Record<string, string> = {
  'topics/basics.yaml': topic({
    title: 'Basics',
    description: 'What everybody asks first, said in one sentence of plain text.',
    order: '1',
  }),
  'topics/qos.yaml': topic({
    title: 'Quality of service',
    description: 'What each level of delivery promises, said in one sentence of plain text.',
    order: '2',
  }),
  'questions/qos/other.mdx': question({
    question: 'Which other question stands beside the sample?',
    answer: 'This one stands beside the sample, in another topic, and says something that the sample does not say.',
    redirects: '[former-other]',
    body: `Another paragraph of text.\n\n## A part of it\n\nMore of it.\n${restOfBody}`,
  }),
  'glossary/term.mdx': term({
    term: 'Term beside',
    definition: 'What the other term means, in plain text that is true on its own and long enough.',
    body: 'More about the term.\n',
  }),
};
