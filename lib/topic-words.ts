import type { Difference, LevelStep, Stand, TopicProblem } from './mqtt/topic-matching';
import type { TopicSource } from './mqtt/topic-rules';

/** A text with the number of each sign that cannot be seen: one without a form, half a character, or a space where no letter follows. */
export const showUnseen = (text: string): string =>
  text.replace(
    /(?! )[\p{C}\p{Z}]|^ | (?=[ /]|$)/gu,
    (sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  );

const shown = (level: string) => (level === '' ? 'empty' : `\`${showUnseen(level)}\``);
const levels = (count: number) => (count === 1 ? '1 level' : `${count} levels`);
const onlyCase = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
/** `é` may be one character, or an `e` with a second one that puts the accent above it. */
const lookAlike = (a: string, b: string) => a.normalize() === b.normalize();

function standsFor(levels: string | undefined): string {
  if (levels === undefined) return 'nothing: the parent level matches, too';
  return levels === '' ? 'an empty level' : shown(levels);
}

/** What a reader may not see, when two levels differ. */
function whyDifferent(expected: string, found: string): string {
  if (lookAlike(expected, found)) return ': they only look alike';
  return onlyCase(expected, found) ? ': upper and lower case are not the same' : '';
}

type LevelDifference = Extract<Difference, { kind: 'level' }>;
type CountDifference = Extract<Difference, { kind: 'count' }>;

/** Why a topic matches a filter, or does not. It stands apart from the other words, for a script takes it along. */
export const matchWords = {
  equal: 'the two are equal',
  system: 'a wildcard at the start leaves out names that begin with `$`',
  stand: ({ wildcard, levels }: Stand) => `\`${wildcard}\` stands for ${standsFor(levels)}`,
  level: ({ level, expected, found }: LevelDifference) =>
    `level ${level} is ${shown(found)}, not ${shown(expected)}${whyDifferent(expected, found)}`,
  count: ({ expected, orMore, found }: CountDifference) =>
    `${levels(found)}, where the filter asks for ${expected}${orMore ? ' or more' : ''}`,
};

const kinds: Record<LevelStep['kind'], (step: LevelStep) => string> = {
  equal: () => 'The two levels are equal.',
  one: ({ name }) => `\`+\` takes any level${name === '' ? ', an empty one too' : ''}.`,
  rest: () => '`#` takes this level and all that follow.',
  parent: () => '`#` takes the level above it, too. Nothing needs to follow.',
  system: () => 'A wildcard at the start leaves out names that begin with `$`.',
  different: ({ filter = '', name = '' }) => `The two levels differ${whyDifferent(filter, name)}.`,
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
  tooLong: 'The test is too long for a link.',
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
