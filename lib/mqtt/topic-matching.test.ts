import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { protocolLimits } from './limits';
import { findSection, findStatement } from './standards';
import {
  fits,
  levelSteps,
  longestTopic,
  matchTopic,
  sharedParts,
  topicFilterExpectation,
  topicFilterProblem,
  topicNameExpectation,
  topicNameProblem,
} from './topic-matching';
import { topicSources } from './topic-rules';

interface Vector {
  filter: string;
  topic: string;
  filterValid: boolean;
  topicValid: boolean;
  matches: boolean;
  /** Where the standard says so. */
  source: string;
}

const vectors = readFileSync('lib/test-data/topic-vectors.csv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Vector => {
    // Only sources, which come last, hold commas and quotation marks.
    const [filter = '', topic = '', ...flags] = line.split(',', 5);
    const [filterValid, topicValid, matches] = flags.map((flag) => flag === 'true');
    return {
      source: line.split(',').slice(5).join(','),
      filter,
      topic,
      filterValid: filterValid === true,
      topicValid: topicValid === true,
      matches: matches === true,
    };
  });

test('there are 119 examples', () => {
  expect(vectors).toHaveLength(119);
});

test.each(vectors)('$filter and $topic', ({ filter, topic, filterValid, topicValid, matches }) => {
  const sound = {
    filter: topicFilterExpectation(filter) === undefined,
    topic: topicNameExpectation(topic) === undefined,
  };
  expect(sound).toEqual({ filter: filterValid, topic: topicValid });
  expect(sound.filter && sound.topic && matchTopic(filter, topic).matches).toBe(matches);
});

describe('what both a filter and a name must be', () => {
  test.each([topicFilterExpectation, topicNameExpectation])('%o', (expectationOf) => {
    expect(expectationOf('')).toBe('at least one character');
    expect(expectationOf('a\0b')).toBe('text without the null character');
    expect(expectationOf('a\uD800')).toBe('whole characters, not halves of them');
    expect(expectationOf('x'.repeat(65_535))).toBeUndefined();
    expect(expectationOf('é'.repeat(32_768))).toBe('at most 65535 bytes');
    expect(expectationOf(' ')).toBeUndefined();
  });
});

test('the longest topic is that of the limits', () => {
  expect(longestTopic).toBe(protocolLimits['topic-length'].range[1]);
});

test('a match says what each wildcard stands for', () => {
  expect(matchTopic('+/b/#', 'a/b/c/d')).toEqual({
    matches: true,
    stands: [
      { wildcard: '+', levels: 'a' },
      { wildcard: '#', levels: 'c/d' },
    ],
  });
  expect(matchTopic('sport/#', 'sport')).toEqual({ matches: true, stands: [{ wildcard: '#', levels: undefined }] });
  expect(matchTopic('sport/#', 'sport/')).toEqual({ matches: true, stands: [{ wildcard: '#', levels: '' }] });
  expect(matchTopic('a', 'a')).toEqual({ matches: true, stands: [] });
});

test('a difference says where it is', () => {
  const because = (filter: string, name: string) => {
    const match = matchTopic(filter, name);
    return match.matches ? undefined : match.because;
  };
  expect(because('#', '$SYS')).toEqual({ kind: 'system' });
  expect(because('a/b/c', 'a/x')).toEqual({ kind: 'level', level: 2, expected: 'b', found: 'x' });
  expect(because('a/+', 'a')).toEqual({ kind: 'count', expected: 2, orMore: false, found: 1 });
  expect(because('+/+/#', 'a')).toEqual({ kind: 'count', expected: 2, orMore: true, found: 1 });
});

describe('each level is explained', () => {
  const sound = vectors.filter(({ filterValid, topicValid }) => filterValid && topicValid);

  test.each(sound)('$filter and $topic', ({ filter, topic, matches }) => {
    const steps = levelSteps(filter, topic);
    expect(steps.every(fits)).toBe(matches);
    expect(steps.map(({ level }) => level)).toEqual(steps.map((_, index) => index + 1));
    if (steps[0]?.kind === 'system') return;
    const joined = (side: 'filter' | 'name') => steps.flatMap((step) => step[side] ?? []).join('/');
    expect(joined('filter')).toBe(sharedParts(filter)?.rest ?? filter);
    expect(joined('name')).toBe(topic);
  });

  test('with what stands beside it', () => {
    const kinds = (filter: string, name: string) => levelSteps(filter, name).map(({ kind }) => kind);
    expect(kinds('a/+/#', 'a//c/d')).toEqual(['equal', 'one', 'rest']);
    expect(kinds('a/#', 'a')).toEqual(['equal', 'parent']);
    expect(kinds('+/b', '$SYS/b')).toEqual(['system']);
    expect(kinds('a/b/c', 'a/x')).toEqual(['equal', 'different', 'missing']);
    expect(kinds('a', 'a/x/y')).toEqual(['equal', 'beyond', 'beyond']);
    expect(kinds('$share/group/a/+', 'a/b')).toEqual(['equal', 'one']);
  });
});

describe('what is wrong is named with its place and the rule', () => {
  const wrong = vectors.flatMap(({ filter, topic, filterValid, topicValid, source }) => [
    ...(filterValid ? [] : [{ text: filter, problem: topicFilterProblem(filter), source }]),
    ...(topicValid ? [] : [{ text: topic, problem: topicNameProblem(topic), source }]),
  ]);

  test.each(wrong)('$text', ({ problem, source }) => {
    const stated = problem ? topicSources()[problem.rule] : [];
    // The list names the section or the statement.
    expect(stated.some(({ section, statement }) => source.includes(section) || source.includes(statement ?? '-'))).toBe(
      true,
    );
  });

  test.each([
    ['sport/tennis#', 'tennis#'],
    ['sport/#/rank', '#'],
    ['a/+b/c', '+b'],
    ['$share/g+/a', 'g+'],
    ['$share/group/a/b#', 'b#'],
    ['a\0b', '\0'],
    ['a/\uD800', '\uD800'],
  ])('in %j it is %j', (filter, part) => {
    const { from, to } = topicFilterProblem(filter) ?? {};
    expect(filter.slice(from, to)).toBe(part);
  });

  test.each(['', '$share/group', '$share//a', 'x'.repeat(65_536)])('a whole filter has no place', (filter) => {
    expect(topicFilterProblem(filter)).toMatchObject({ expected: expect.any(String) });
    expect(topicFilterProblem(filter)?.from).toBeUndefined();
  });

  test('in a name it is the first wildcard', () => {
    expect(topicNameProblem('a/b+c/#')).toMatchObject({ from: 3, to: 4, rule: 'wildcards in filters only' });
  });
});

test('every rule for topics stands in the standard', () => {
  for (const [rule, sources] of Object.entries(topicSources())) {
    expect(sources.length, rule).toBeGreaterThan(0);
    for (const { version, section, statement, url } of sources) {
      expect(findSection(version, section), rule).toBeDefined();
      expect(url, rule).toMatch(/#_Toc\d+$/);
      if (!statement) continue;
      const found = findStatement(version, statement);
      expect([found?.section, found?.in], rule).toContain(section);
    }
  }
});
