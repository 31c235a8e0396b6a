import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { topicSources } from '@/lib/mqtt/topic-rules';
import { mostTopics, summaryOf, TopicResults } from './topic-results';

/** What is read, a line for each row, title and paragraph. */
const linesOf = (filter: string, ...topics: string[]) =>
  renderToStaticMarkup(<TopicResults filter={filter} topics={topics} sources={topicSources()} />)
    .replace(/<thead>.*?<\/thead>/g, '')
    .replace(/<\/(?:tr|p|summary|span)>/g, '\n')
    .replace(/<\/td>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/ \| $/, '').trim())
    .filter(Boolean);

test('each level of a topic is explained, with the sections', () => {
  expect(linesOf('home/+/#', 'home//lamp')).toEqual([
    'home//lamp matches: + stands for an empty level, # stands for lamp',
    '1 | home | home | The two levels are equal. MQTT 5.0 §4.7.3 [MQTT-4.7.3-4], MQTT 3.1.1 §4.7.3 [MQTT-4.7.3-4]',
    '2 | + | (empty) | + takes any level, an empty one too. MQTT 5.0 §4.7.1.3, MQTT 3.1.1 §4.7.1.3',
    '3 | # | lamp | # takes this level and all that follow. MQTT 5.0 §4.7.1.2, MQTT 3.1.1 §4.7.1.2',
  ]);
});

test('a topic that does not match says at which level', () => {
  expect(linesOf('#', '$SYS/a').slice(-1)).toEqual([
    '1 | # | $SYS | A wildcard at the start leaves out names that begin with $. MQTT 5.0 §4.7.2 [MQTT-4.7.2-1], MQTT 3.1.1 §4.7.2 [MQTT-4.7.2-1]',
  ]);
  expect(linesOf('a/b', 'A').map((line) => line.replace(/ MQTT .*/, ''))).toEqual([
    'A does not match: level 1 is A, not a: upper and lower case are not the same',
    '1 | a | A | The two levels differ: upper and lower case are not the same.',
    '2 | b | (none) | The topic has no such level.',
  ]);
});

test('what cannot be seen in a level is shown by its number, and levels that look alike are told apart', () => {
  const titles = (filter: string, topic: string) => linesOf(filter, topic)[0];
  expect(titles('home/hall ', 'home/hall')).toBe('home/hall does not match: level 2 is hall, not hallU+0020');
  expect(titles('home/hall', ' home/hall')).toBe('U+0020home/hall does not match: level 1 is U+0020home, not home');
  expect(titles('home/+', 'home/the hall')).toBe('home/the hall matches: + stands for the hall');
  expect(titles('home/+', 'home/the  hall')).toBe('home/theU+0020 hall matches: + stands for theU+0020 hall');
  expect(titles('hall', 'ha\u200bll')).toBe('haU+200Bll does not match: level 1 is haU+200Bll, not hall');
  expect(titles('hall', 'hall\u00a0')).toBe('hallU+00A0 does not match: level 1 is hallU+00A0, not hall');
  // The accent is a part of the letter in the filter, and a character of its own in the topic.
  const [title, row] = linesOf('caf\u00e9', 'cafe\u0301');
  expect(title).toContain('they only look alike');
  expect(row).toContain('The two levels differ: they only look alike.');
});

test('a filter that is none says where and why, for one more byte than allowed, too', () => {
  const [said = ''] = linesOf('home/lamp#', 'home');
  expect(said).toContain(
    'Level 2, character 6: Expected # alone in the last level. home/lamp# MQTT 5.0 §4.7.1.2 [MQTT-4.7.1-1]',
  );
  expect(linesOf('a\0', 'a')[0]).toContain('Level 1, character 2: Expected text without the null character. aU+0000');
  expect(linesOf('é'.repeat(32_768), 'a')[0]).toContain('Expected at most 65535 bytes. It has 65536 bytes.');
  expect(summaryOf('home/lamp#', ['home'])).toBe('This is not a Topic Filter, so it matches nothing.');
});

test('a shared subscription is told apart from its filter', () => {
  expect(linesOf('$share/team/jobs/+', 'jobs/1')[0]).toMatch(
    /^This is a shared subscription of the group team\. Topics are compared with jobs\/\+\./,
  );
});

test('a name that is none does not count as a match', () => {
  expect(linesOf('a/#', 'a/+').join(' ')).toContain(
    'Level 2, character 3: Expected a Topic Name without the wildcards + and #.',
  );
  expect(summaryOf('a/#', ['a/+', 'a/b'])).toBe('1 of 2 topics match.');
  expect(summaryOf('a', ['b'])).toBe('The topic does not match.');
  expect(summaryOf('a', [])).toBe('Write at least one Topic Name.');
});

test('very many topics, and very long ones, are cut', () => {
  const many = Array.from({ length: mostTopics + 1 }, (_, index) => `t/${index}`);
  expect(linesOf('t/+', ...many).at(-1)).toBe('Only the first 100 topics are compared.');
  expect(linesOf('#', 'x'.repeat(60_000)).join('').length).toBeLessThan(2_000);
});
