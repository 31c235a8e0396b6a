import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { expect, test } from 'vitest';
import { absoluteUrl } from '../lib/address';
import { searchValue } from '../lib/api/search-index';
import { indexFiles } from '../lib/search/index-files';
import { mcpServer } from './server';
import { type Source, sourceOf } from './source';

/** What a tool of a server that reads `source` says. */
async function ask(source: Source, name: string, args: Record<string, unknown>) {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const server = mcpServer(source, '1.0.0');
  const client = new Client({ name: 'test', version: '1.0.0' });
  await Promise.all([server.connect(there), client.connect(here)]);
  const { content, isError = false } = await client.callTool({ name, arguments: args });
  await client.close();
  return { isError, text: content.map((part) => (part.type === 'text' ? part.text : '')).join('\n') };
}

/** A site that answers each request with the next of these, and the last one from then on. */
async function siteOf(answers: readonly (readonly [status: number, body: object])[]) {
  let count = 0;
  const server = createServer((_, response) => {
    const [status, body] = answers[Math.min(count++, answers.length - 1)] ?? [500, {}];
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve));
  return { source: sourceOf(`http://localhost:${port}`), close, asked: () => count };
}

/** A source that knows no more than this. */
const sourceWith = (known: Partial<Source>): Source => ({
  ...sourceOf('http://localhost:1'),
  search: async () => async () => [],
  ...known,
});

test('a site that cannot be reached is named in one line', async () => {
  const { isError, text } = await ask(sourceOf('http://localhost:1'), 'search', { query: 'qos' });
  expect(isError).toBe(true);
  expect(text).toMatch(
    /^Unexpected silence of http:\/\/localhost:1\/api\/v1\/search\.json \(.+\), expected the API - is the address of the site right\?$/,
  );
});

test('a site that is something else is named, too', async () => {
  const { source, close } = await siteOf([[404, {}]]);
  expect(await ask(source, 'look_up_code', { code: '0x87' })).toEqual({
    isError: true,
    text: expect.stringMatching(/^Unexpected absence of \/api\/v1\/reason-codes\.json at .+, expected the MQTT FAQ/),
  });
  await close();
});

test('what failed once is asked for again, and what came is kept', async () => {
  const { source, close, asked } = await siteOf([
    [503, {}],
    [200, { entries: [], words: {} }],
  ]);
  const search = () => ask(source, 'search', { query: 'qos' });
  expect(await search()).toMatchObject({ isError: true, text: expect.stringContaining('Unexpected status 503') });
  for (let time = 0; time < 2; time++)
    expect(await search()).toEqual({ isError: false, text: 'Nothing fits "qos". Try other words, or fewer.' });
  expect(asked()).toBe(2);
  await close();
});

test('what is found names the place that comes closest, and what kind of thing it is', async () => {
  const { plan, files } = indexFiles([
    {
      ...{ kind: 'question', title: 'What is Keep Alive?', answer: 'The longest silence.', keywords: [], body: '' },
      ...{ path: '/faq/what-is-keep-alive', places: [{ title: 'Choosing an interval' }] },
    },
    {
      ...{ kind: 'term', title: 'Will Message', answer: 'Sent for a client.', keywords: [], body: '' },
      path: '/glossary#will-message',
    },
  ]);
  const { source, close } = await siteOf([[200, searchValue({ plan, files })]]);
  const search = async (query: string) => (await ask(source, 'search', { query })).text.split('\n');
  expect(await search('keep alive')).toEqual([
    'What is Keep Alive?',
    'slug: what-is-keep-alive',
    'The longest silence.',
    absoluteUrl('/faq/what-is-keep-alive'),
  ]);
  expect((await search('choosing an interval')).at(-1)).toBe(
    absoluteUrl('/faq/what-is-keep-alive#choosing-an-interval'),
  );
  expect(await search('will')).toEqual([
    'Will Message',
    'a term',
    'Sent for a client.',
    absoluteUrl('/glossary#will-message'),
  ]);
  await close();
});

test('an answer is read by its slug or by its address', async () => {
  const asked: string[] = [];
  const source = sourceWith({
    answer: async (slug) => {
      asked.push(slug);
      return '# Answer';
    },
  });
  for (const slug of [
    'a-b',
    '/faq/a-b',
    '/faq/a-b/',
    'https://example.org/docs/faq/a-b#part',
    'https://example.org/faq/a-b.md?x',
  ])
    expect(await ask(source, 'read_answer', { slug })).toEqual({ isError: false, text: '# Answer' });
  expect(new Set(asked)).toEqual(new Set(['a-b']));
  expect(asked).toHaveLength(5);
});

test('software that was never measured is not called unmeasured in one behaviour: the names that are known are told', async () => {
  const one = { id: 'one', name: 'One Broker', statements: [{ of: '1.0', says: 'yes', conforms: true, notes: [] }] };
  const two = { ...one, id: 'two', name: 'Two' };
  const behaviour = {
    ...{ id: 'a', question: 'Does it?', rule: { text: 'It may.', references: [] } },
    lastMeasured: 'today',
    url: '/measured/a',
  };
  const behaviours = [
    { ...behaviour, software: [one] },
    { ...behaviour, id: 'b', software: [two] },
  ];
  const source = sourceWith({ measured: async () => ({ behaviours }) as never });
  const look = (software: string) => ask(source, 'look_up_measured', { behaviour: 'a', software });
  expect(await look('onne')).toEqual({
    isError: true,
    text: 'No software called "onne" was measured, only One Broker, Two.',
  });
  expect((await look('one br')).text).toContain('- One Broker 1.0: yes');
  expect((await look('two')).text).toContain('- two: not measured');
});

test('what a tool is given is checked', async () => {
  const { source, close, asked } = await siteOf([[200, {}]]);
  for (const [name, args] of [
    ['search', { query: '' }],
    ['search', { query: 'qos', limit: 1000 }],
    ['cite_section', { version: '6.0', section: '1' }],
  ] as const)
    expect(
      await ask(source, name, args).catch((error: Error) => ({ isError: true, text: error.message })),
    ).toMatchObject({ isError: true });
  expect(asked()).toBe(0);
  await close();
});
