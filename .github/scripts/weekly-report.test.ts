import { expect, test } from 'vitest';
import {
  type Ask,
  checkLink,
  checkLinks,
  isPublicAddress,
  overdue,
  problemsOf,
  publicLookup,
  refusal,
  reportOf,
  type Verdict,
} from './weekly-report';

const answer = `---
question: Which ports does MQTT use?
references:
  - { spec: '5.0', section: '4.2' }
  - { title: Ports, url: 'https://www.iana.org/ports#1883' }
reviewed: 2026-11-22
---
A [link](https://example.org/a), <Callout kind="note">[another][one]</Callout>, https://example.org/bare and [a page of ours](/faq/qos).

[one]: https://example.org/one

\`https://example.org/code\`
`;

/** Servers that answer by a table: a status, where a redirect leads, or no answer at all. */
function servers(table: Record<string, number | string | Error>) {
  const asked: string[] = [];
  const ask: Ask = async (url, method) => {
    asked.push(`${method} ${url.href}`);
    const entry = table[`${method} ${url.href}`] ?? table[url.href] ?? 404;
    if (entry instanceof Error) throw entry;
    return typeof entry === 'string' ? { status: 301, location: entry } : { status: entry };
  };
  return { ask, asked };
}

test('links come from references and text, each once and without its fragment; code is no link', () => {
  expect(problemsOf('content/questions/connections/ports.mdx', answer)).toEqual({
    path: 'content/questions/connections/ports.mdx',
    reviewed: '2026-11-22',
    links: [
      'https://www.iana.org/ports',
      'https://example.org/a',
      'https://example.org/bare',
      'https://example.org/one',
    ],
  });
});

test('topics have neither links nor a review; Windows line ends and a byte order mark are fine', () => {
  expect(problemsOf('content/topics/qos.yaml', 'title: QoS\norder: 1\n')).toMatchObject({
    reviewed: undefined,
    links: [],
  });
  expect(problemsOf('a.mdx', `\uFEFF${answer.replaceAll('\n', '\r\n')}`).links).toHaveLength(4);
});

test('nothing in a file is evaluated', () => {
  const hostile = '---\nreviewed: !!js/function "function () { throw 1 }"\n---\n{process.exit(1)}\n';
  expect(problemsOf('a.mdx', hostile).links).toEqual([]);
});

test('an answer is overdue a year and a day after its review', () => {
  const files = ['2025-11-24', '2025-11-23', '2025-11-22', '2024-02-29', undefined].map((reviewed) => ({
    path: String(reviewed),
    reviewed,
    links: [],
  }));
  expect(overdue(files, '2026-11-23').map(({ path }) => path)).toEqual(['2024-02-29', '2025-11-22']);
});

test('only public addresses are asked', () => {
  for (const address of ['1.1.1.1', '2606:4700::1111']) expect(isPublicAddress(address), address).toBe(true);
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
  ]) {
    expect(isPublicAddress(address), address).toBe(false);
  }
});

test('only plain https addresses are asked', () => {
  const reasons = {
    'https://example.org/a?b': undefined,
    'https://1.1.1.1/': undefined,
    'http://example.org/': 'not https',
    'https://a:b@example.org/': 'a password in the address',
    'https://example.org:8443/': 'a port of its own',
    'https://localhost/': 'not a public address',
    'https://printer.local/': 'not a public address',
    'https://metadata.google.internal/': 'not a public address',
    'https://127.0.0.1/': 'not a public address',
    // The same address in other spellings.
    'https://0x7f.1/': 'not a public address',
    'https://2130706433/': 'not a public address',
    'https://[::1]/': 'not a public address',
    'https://[::ffff:10.0.0.1]/': 'not a public address',
  };
  expect(Object.fromEntries(Object.keys(reasons).map((link) => [link, refusal(new URL(link))]))).toEqual(reasons);
});

test('a name that leads to a private address is not asked either', async () => {
  const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
  expect(error).toMatchObject({ message: 'not a public address' });
});

test('a page that answers HEAD is not fetched', async () => {
  const { ask, asked } = servers({ 'https://a.org/': 200 });
  expect(await checkLink('https://a.org/', ask)).toEqual({ state: 'sound' });
  expect(asked).toEqual(['HEAD https://a.org/']);
});

test('GET decides where HEAD fails', async () => {
  const { ask } = servers({
    'HEAD https://a.org/': 405,
    'GET https://a.org/': 200,
    'HEAD https://b.org/': new Error('reset'),
    'GET https://b.org/': 204,
  });
  expect(await checkLink('https://a.org/', ask)).toEqual({ state: 'sound' });
  expect(await checkLink('https://b.org/', ask)).toEqual({ state: 'sound' });
});

test('a server that turns programs away proves nothing', async () => {
  const { ask } = servers({ 'https://a.org/': 403, 'https://b.org/': 429 });
  expect(await checkLink('https://a.org/', ask)).toMatchObject({ state: 'unchecked', reason: 'status 403' });
  expect(await checkLink('https://b.org/', ask)).toMatchObject({ state: 'unchecked', reason: 'status 429' });
});

test('a server in trouble gets a second chance, a missing page does not', async () => {
  const answers = [503, 503, 200];
  expect(await checkLink('https://a.org/', async () => ({ status: answers.shift() ?? 0 }))).toEqual({ state: 'sound' });
  const down = servers({ 'https://a.org/': new Error('no answer within 20 s') });
  expect(await checkLink('https://a.org/', down.ask)).toMatchObject({
    state: 'broken',
    reason: 'no answer within 20 s',
  });
  expect(down.asked).toHaveLength(4);
  const missing = servers({});
  expect(await checkLink('https://a.org/', missing.ask)).toMatchObject({ state: 'broken', reason: 'status 404' });
  expect(missing.asked).toHaveLength(2);
});

test('redirects are followed, but never to a private address and not for ever', async () => {
  const { ask, asked } = servers({
    'https://a.org/': '/b',
    'https://a.org/b': 200,
    'https://c.org/': 'https://169.254.169.254/latest',
    'https://d.org/': 'http://d.org/',
    'https://e.org/': '/',
  });
  expect(await checkLink('https://a.org/', ask)).toEqual({ state: 'sound' });
  expect(await checkLink('https://c.org/', ask)).toMatchObject({
    state: 'broken',
    reason: 'leads to https://169.254.169.254/latest: not a public address',
  });
  expect(await checkLink('https://d.org/', ask)).toMatchObject({ state: 'broken' });
  expect(await checkLink('https://e.org/', ask)).toMatchObject({ state: 'broken', reason: 'more than 5 redirects' });
  expect(asked.filter((line) => /169\.254|http:/.test(line))).toEqual([]);
});

test('each link is asked for once, a host never twice at a time', async () => {
  const busy = new Set<string>();
  let most = 0;
  let count = 0;
  const ask: Ask = async ({ host }) => {
    expect(busy.has(host)).toBe(false);
    busy.add(host);
    count++;
    most = Math.max(most, busy.size);
    await new Promise((resolve) => setTimeout(resolve, 1));
    busy.delete(host);
    return { status: 200 };
  };
  const links = Array.from({ length: 60 }, (_, index) => `https://host${index % 20}.org/${index}`);
  expect((await checkLinks([...links, ...links], ask)).size).toBe(60);
  expect(count).toBe(60);
  expect(most).toBe(6);
});

test('the report names what is to be done, and is empty when nothing is', () => {
  const files = [
    { path: 'content/questions/a.mdx', reviewed: '2026-11-22', links: ['https://a.org/', 'https://b.org/'] },
    { path: 'content/questions/b.mdx', reviewed: '2025-01-01', links: ['https://a.org/'] },
  ];
  const unchecked: Verdict = { state: 'unchecked', reason: 'status 403' };
  const verdicts = new Map<string, Verdict>([
    ['https://a.org/', { state: 'broken', reason: 'status 404 `@everybody`' }],
    ['https://b.org/', unchecked],
  ]);
  expect(
    reportOf(files, verdicts, '2026-11-23'),
  ).toBe(`The weekly workflow keeps this list up to date, and closes the issue when the list is empty.

## Links that lead nowhere

Mend the address, or cite another public document.

- \`https://a.org/\`: \`status 404 @everybody \`, in \`content/questions/a.mdx\`, \`content/questions/b.mdx\`

## Answers not reviewed for a year

Check the whole answer against its references, then set \`reviewed\`.

- \`content/questions/b.mdx\`: 2025-01-01

## Links not checked

Their servers turn programs away. Nothing to do.

- \`https://b.org/\`: \`status 403\`, in \`content/questions/a.mdx\`
`);
  expect(reportOf(files.slice(0, 1), new Map([['https://b.org/', unchecked]]), '2026-11-23')).toBe('');
});
