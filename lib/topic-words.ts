import type { Difference, LevelStep, Stand, TopicProblem } from './mqtt/topic-matching';
import type { TopicSource } from './mqtt/topic-rules';

const shown = (level: string) => (level === '' ? 'empty' : `\`${level}\``);
const levels = (count: number) => (count === 1 ? '1 level' : `${count} levels`);
const onlyCase = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function standsFor(levels: string | undefined): string {
  if (levels === undefined) return 'nothing: the parent level matches, too';
  return levels === '' ? 'an empty level' : `\`${levels}\``;
}

type LevelDifference = Extract<Difference, { kind: 'level' }>;
type CountDifference = Extract<Difference, { kind: 'count' }>;

/** What is said of topics and filters that are compared. It stands apart from the other words, for a script takes it along. */
export const matchWords = {
  label: (filter: string) => `Topic Names and the Topic Filter ${filter}`,
  filter: 'Topic Filter',
  topic: 'Topic Name',
  matches: 'Matches?',
  yes: 'yes',
  no: 'no',
  why: 'Why',
  equal: 'the two are equal',
  system: 'a wildcard at the start leaves out names that begin with `$`',
  stand: ({ wildcard, levels }: Stand) => `\`${wildcard}\` stands for ${standsFor(levels)}`,
  level: ({ level, expected, found }: LevelDifference) =>
    `level ${level} is ${shown(found)}, not ${shown(expected)}${onlyCase(expected, found) ? ': case counts' : ''}`,
  count: ({ expected, orMore, found }: CountDifference) =>
    `${levels(found)}, where the filter asks for ${expected}${orMore ? ' or more' : ''}`,
};

const kinds: Record<LevelStep['kind'], (step: LevelStep) => string> = {
  equal: () => 'The two levels are equal.',
  one: ({ name }) => `\`+\` takes any level${name === '' ? ', an empty one too' : ''}.`,
  rest: () => '`#` takes this level and all that follow.',
  parent: () => '`#` takes the level above it, too. Nothing needs to follow.',
  system: () => 'A wildcard at the start leaves out topics that begin with `$`.',
  different: ({ filter = '', name = '' }) =>
    onlyCase(filter, name) ? 'The two levels differ: upper and lower case are not the same.' : 'The two levels differ.',
  missing: ({ filter }) =>
    filter === '+' ? '`+` needs a level, and the topic has no more.' : 'The topic has no such level.',
  beyond: () => 'The topic goes on, and the filter does not.',
};

/** What the tester of filters says; its page says more. */
export const tryWords = {
  filter: 'Topic Filter',
  topics: 'Topic Names, one on each line',
  submit: 'Try it',
  link: 'Link to this test',
  tooLong: 'This test is too long for a link.',
  open: 'Open this test on its own page',
  count: (matching: number, all: number) =>
    all === 1 ? `The topic ${matching ? 'matches' : 'does not match'}.` : `${matching} of ${all} topics match.`,
  noTopics: 'Write at least one Topic Name.',
  more: (most: number) => `Only the first ${most} topics are compared.`,
  wrongFilter: 'This is not a Topic Filter, so it matches nothing.',
  wrongTopic: 'not a Topic Name',
  matches: 'matches',
  noMatch: 'does not match',
  expected: ({ expected }: TopicProblem) => `Expected ${expected}.`,
  /** Levels and characters count from 1. */
  place: (level: number, character: number) => `Level ${level}, character ${character}:`,
  source: ({ version, section, statement }: TopicSource) =>
    `MQTT ${version} §${section}${statement ? ` [${statement}]` : ''}`,
  bytes: (count: number) => `It has ${count} bytes.`,
  /** What stands for a character that cannot be shown. */
  unseen: (code: string) => `U+${code}`,
  shared: (group: string, filter: string) =>
    `This is a shared subscription of the group \`${group}\`. Topics are compared with \`${filter}\`. MQTT 3.1.1 has none: there it is a filter like others, and brokers differ.`,
  levels: (topic: string) => `${topic}, level by level`,
  level: 'Level',
  inFilter: 'Filter',
  inTopic: 'Topic',
  says: 'What the standard says',
  empty: '(empty)',
  none: '(none)',
  kind: (step: LevelStep) => kinds[step.kind](step),
  measured: 'measured',
};
