import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchTopic, topicFilterExpectation, topicNameExpectation } from './topic-matching';

interface Vector {
  filter: string;
  topic: string;
  filterValid: boolean;
  topicValid: boolean;
  matches: boolean;
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
