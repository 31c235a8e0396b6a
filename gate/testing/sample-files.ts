import type { Site } from '../rule';

/** A file below content/, alone or with others that it needs (path -> text). */
export interface SampleFile {
  path: string;
  text: string | Uint8Array;
  beside?: Record<string, string>;
}

/** Where a question stands that says nothing of its place. */
export const samplePath = 'questions/basics/sample.mdx';

/** The site for which samples are checked. */
export const sampleSite = {
  hosts: ['mqtt-faq.example'],
  measured: { probes: ['overlapping-filters'], software: ['mosquitto'] },
  today: '2026-11-22',
} as const satisfies Omit<Site, 'components'>;

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

/** So many words without a full stop, no two alike side by side. */
export function words(count: number): string {
  return Array.from({ length: count }, (_, index) => (index === 0 ? 'Word' : index % 2 ? 'the' : 'word')).join(' ');
}

/** So many stretches of so many words, each below a heading and in sentences of ten words. */
export function stretches(count: number, length: number): string {
  return Array.from(
    { length: count },
    (_, index) => `## Part ${index}\n\n${`${words(10)}.\n\n`.repeat(length / 10)}`,
  ).join('');
}

export const sampleBody = `A sound paragraph of text.\n${restOfBody}`;

/** The text of a sound question, but for the YAML lines and the body that are given. */
export function question({ body = sampleBody, ...lines }: Parts = {}): string {
  return `---\n${yamlOf(sampleQuestion, lines)}---\n${body}`;
}

/** A sound question whose answer begins with this. */
export function answer(text: string): string {
  return question({ body: `${text}\n${restOfBody}` });
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

/** A small sound content, beside which samples are checked. */
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
