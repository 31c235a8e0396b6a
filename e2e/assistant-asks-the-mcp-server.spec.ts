import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test } from '@playwright/test';
import { absoluteUrl, files, paths } from '../lib/address';
import { firstQuestion, questions } from './support/questions';
import { builtPages } from './support/site';

// Started as anybody would start it, from the package that the site holds; npm keeps what it fetched in a folder of this test.
test.describe.configure({ mode: 'serial' });

let folder: string;
let client: Client;

test.beforeAll(async ({ baseURL }) => {
  const site = String(baseURL);
  folder = await mkdtemp(join(tmpdir(), 'mcp-'));
  client = new Client({ name: 'journey', version: '1.0.0' });
  const env = { ...(process.env as Record<string, string>), npm_config_cache: folder };
  await client.connect(
    new StdioClientTransport({ command: 'npx', args: ['-y', site + files.mcp, site], env, cwd: folder }),
  );
});

test.afterAll(async () => {
  await client?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What a tool says. */
async function ask(name: string, args: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
  const { content, isError = false } = await client.callTool({ name, arguments: args });
  return { text: content.map((part) => (part.type === 'text' ? part.text : '')).join('\n'), isError };
}

test('it offers five tools that change nothing', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(
    ['cite_section', 'look_up_code', 'look_up_measured', 'read_answer', 'search'].sort(),
  );
  for (const { annotations, description } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(description).toBeTruthy();
  }
});

test('it finds a question by its own words, and by a word that is mistyped', async () => {
  for (const { question, slug } of questions.slice(0, 5)) {
    expect((await ask('search', { query: question, limit: 3 })).text).toContain(`slug: ${slug}\n`);
  }
  expect((await ask('search', { query: 'retaned mesage' })).text).toMatch(/slug: \S*retain/);
  expect((await ask('search', { query: 'zzzzzz' })).text).toContain('Nothing fits "zzzzzz"');
});

test('it reads an answer with its references and the address to cite', async () => {
  const { slug, question, answer, references } = firstQuestion('that cites a section', ({ references }) =>
    references.some((reference) => 'spec' in reference),
  );
  const { text } = await ask('read_answer', { slug });
  for (const part of [question, answer, absoluteUrl(paths.question(slug)), 'docs.oasis-open.org'])
    expect(text).toContain(part);
  expect(text.split('\n## References\n')[1]?.match(/^\d+\. /gm)).toHaveLength(references.length);
  expect(await ask('read_answer', { slug: 'no-such-question' })).toMatchObject({ isError: true });
  expect(await ask('read_answer', { slug: '../measured' })).toMatchObject({ isError: true });
});

test('it cites a section, names the answers that rest on it, and refuses what the standard does not have', async () => {
  const { slug, references } = firstQuestion('that cites a section', ({ references }) =>
    references.some((reference) => 'spec' in reference),
  );
  const place = references.find((reference) => 'spec' in reference);
  const { text } = await ask('cite_section', { version: place?.spec, section: place?.section });
  expect(text).toContain(`MQTT ${place?.spec}, section ${place?.section}: `);
  expect(text).toMatch(/https:\/\/docs\.oasis-open\.org\/\S+#\S+/);
  expect(text).toContain(`(slug: ${slug})`);
  expect((await ask('cite_section', { version: '5.0', statement: '[MQTT-4.3.2-1]' })).text).toContain('section 4.3.2');
  for (const wrong of [{ section: '99.9' }, { statement: 'MQTT-9.9-9' }, {}])
    expect(await ask('cite_section', { version: '5.0', ...wrong })).toMatchObject({ isError: true });
});

test('it looks up codes and properties by number and by name', async () => {
  for (const code of ['0x87', '135', 'not authorized']) {
    const { text } = await ask('look_up_code', { code });
    expect(text).toContain('0x87 (135) Not authorized, MQTT 5.0');
  }
  expect((await ask('look_up_code', { code: '5', version: '3.1.1' })).text).toMatch(
    /^0x05 \(5\) Connection Refused, not authorized/,
  );
  expect((await ask('look_up_code', { code: 'Receive Maximum' })).text).toContain('Property 0x21 Receive Maximum');
  expect(await ask('look_up_code', { code: 'no such code' })).toMatchObject({ isError: true });
});

test('it tells what software was measured to do', async () => {
  const probe =
    builtPages()
      .find(({ path }) => /^\/measured\/[^/]+$/.test(path))
      ?.path.split('/')
      .at(-1) ?? '';
  const { text } = await ask('look_up_measured', { behaviour: probe });
  expect(text).toContain(absoluteUrl(paths.probe(probe)));
  expect(text).toMatch(/^Standard: /m);
  const about = await ask('look_up_measured', { behaviour: 'overlapping filters', software: 'mosquitto', limit: 1 });
  expect(about.text).toMatch(/^- Mosquitto/m);
  expect(about.text).not.toMatch(/^- (?:aedes|RabbitMQ)/m);
});
