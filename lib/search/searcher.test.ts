import { expect, test } from 'vitest';
import type { SearchEntry } from './entry';
import { indexFiles } from './index-files';
import { Searcher } from './searcher';

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'question',
  title,
  path: `/${title.toLowerCase().replace(/\W+/g, '-')}`,
  answer: '',
  keywords: [],
  body: '',
  ...more,
});

const entries = [
  entry('What is MQTT?'),
  entry('How do I delete a retained message?', { keywords: ['clear retained'], body: 'Publish an empty payload.' }),
  entry('What is a retained message?', { answer: 'The broker keeps it for those who subscribe later.' }),
  entry('What is Keep Alive?', { places: [{ title: 'Choosing an interval' }], keywords: ['PINGREQ'] }),
  entry('How do I connect over a WebSocket?'),
  entry('Keep Alive', { kind: 'term', answer: 'The longest silence of a client.' }),
  entry('Why not authorised?', { keywords: ['rc=5', '0x87'] }),
];

/** The titles that are found, and the files that were asked for. */
async function found(query: string, all: readonly SearchEntry[] = entries) {
  const { plan, files } = indexFiles(all);
  const asked: string[] = [];
  const searcher = new Searcher(plan, async (file) => {
    asked.push(file);
    return files.get(file) ?? '';
  });
  const { results, sound } = await searcher.search(query);
  return {
    titles: results.map(({ entry: { title } }) => title),
    places: results.map(({ place }) => place?.title),
    sound,
    asked,
    files,
  };
}

for (const [query, title] of [
  ['what is mqtt', 'What is MQTT?'],
  ['delete retained', 'How do I delete a retained message?'],
  ['remove retained message', 'How do I delete a retained message?'],
  ['dleete retianed', 'How do I delete a retained message?'],
  ['message retained deleting', 'How do I delete a retained message?'],
  ['keepalive', 'What is Keep Alive?'],
  ['web socket', 'How do I connect over a WebSocket?'],
  ['websoc', 'How do I connect over a WebSocket?'],
  ['error rc=5', 'Why not authorised?'],
  ['Not Authorized', 'Why not authorised?'],
  ['the', undefined],
  ['zzz', undefined],
] as const) {
  test(`“${query}” finds ${title ?? 'nothing'}`, async () => expect((await found(query)).titles[0]).toBe(title));
}

test('an answer stands before a term of the same name', async () => {
  expect((await found('keep alive')).titles.slice(0, 2)).toEqual(['What is Keep Alive?', 'Keep Alive']);
});

test('a heading that comes closer than its question is named', async () => {
  const { titles, places } = await found('choosing interval');
  expect([titles[0], places[0]]).toEqual(['What is Keep Alive?', 'Choosing an interval']);
});

test('who wants one kind of thing gets no other', async () => {
  const { plan, files } = indexFiles(entries);
  const { results } = await new Searcher(plan, async (file) => files.get(file) ?? '').search('keep alive', ['term']);
  expect(results.map(({ entry: { kind, title } }) => [kind, title])).toEqual([['term', 'Keep Alive']]);
});

test('whether anything has most of what was asked for is said', async () => {
  expect((await found('retained message')).sound).toBe(true);
  expect((await found('zebra giraffe elephant broker')).sound).toBe(false);
  // Written as one word, which no text has.
  const many = Array.from({ length: 30 }, (_, number) => entry(`Which QoS 2 is number ${number} of them?`));
  expect((await found('QoS2', many)).sound).toBe(true);
  expect((await found('QoS2 zebra giraffe', many)).sound).toBe(false);
});

test('a large index comes in parts, of which a query asks for few', async () => {
  const many = Array.from({ length: 3_000 }, (_, index) =>
    entry(`Question ${index} about subject${index} and theme${index}?`),
  );
  const { titles, asked, files } = await found('subject1234', many);
  expect(titles[0]).toBe('Question 1234 about subject1234 and theme1234?');
  expect(files.size).toBeGreaterThan(100);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(1 + 14);
});

test('a file that could not be had is asked for again', async () => {
  const { plan, files } = indexFiles(entries);
  let offline = true;
  const searcher = new Searcher(plan, async (file) => {
    if (offline) throw new Error('offline');
    return files.get(file) ?? '';
  });
  await expect(searcher.search('retained')).rejects.toThrow('offline');
  offline = false;
  expect((await searcher.search('retained')).results.length).toBeGreaterThan(0);
});
