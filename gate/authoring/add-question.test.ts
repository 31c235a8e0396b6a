import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeBelow } from '../../lib/node/files';
import { question, topic } from '../testing/sample-files';
import { addQuestion, type Given } from './add-question';

let folder: string;
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeBelow(join(folder, 'topics/basics.yaml'), topic({ title: 'Basics' }));
  writeBelow(join(folder, 'topics/qos.yaml'), topic({ title: 'Quality of service', questions: '\n  - qos-levels' }));
  const levels = question({ question: 'What are the QoS levels?', related: '[qos-2-handshake]' });
  writeBelow(join(folder, 'questions/qos/qos-levels.mdx'), levels);
  vi.spyOn(console, 'log').mockImplementation((line = '') => said.push(line));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  said.length = 0;
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Runs the command in a terminal in which somebody types these lines. */
async function type(given: Given, ...lines: string[]): Promise<string[]> {
  const prompts: string[] = [];
  const answer = async (prompt: string) => {
    prompts.push(prompt);
    const line = lines.shift();
    if (line === undefined) throw new Error(`Unexpected question ${prompt}`);
    return line;
  };
  await addQuestion(given, { folder, terminal: { question: answer, close: () => {} } });
  expect(lines).toEqual([]);
  return prompts;
}

test('whoever presses Enter gets the topic of the most similar question, and no other file is changed', async () => {
  const before = [read('topics/qos.yaml'), read('questions/qos/qos-levels.mdx')];
  const prompts = await type({}, 'Which QoS level is fast', '', '', '', '', '');
  expect(prompts[1]).toBe('Topic, by its number or a part of its name [qos]: ');
  expect(said).toEqual(expect.arrayContaining(['   1  basics  Basics', '   2  qos     Quality of service']));
  expect(read('questions/qos/which-qos-level-is-fast.mdx')).toContain('question: Which QoS level is fast?');
  expect([read('topics/qos.yaml'), read('questions/qos/qos-levels.mdx')]).toEqual(before);
});

test('whoever says yes has it named in the order of the topic and in similar answers', async () => {
  await type({ topic: '2', versions: '5.0', slug: 'fast' }, 'Which QoS level is fast?', 'y', 'yes');
  expect(read('topics/qos.yaml')).toContain('questions:\n  - qos-levels\n  - fast\n');
  expect(read('questions/qos/qos-levels.mdx')).toContain('\nrelated: [qos-2-handshake, fast]\n---\n');
});

test('a slip is named in one line, and the same is asked again', async () => {
  const prompts = await type({ versions: '5.0', slug: 'new' }, '', 'What is a zebra?', '', '9', 'basics', 'maybe', 'n');
  expect(prompts.map((prompt) => prompt.slice(0, 8))).toEqual([
    ...['Question', 'Question', 'Topic, b', 'Topic, b', 'Topic, b', 'Give it ', 'Give it '],
  ]);
  const slips = said.filter((line) => line.startsWith('Unexpected '));
  expect(slips.map((line) => line.split(',')[0])).toEqual([
    'Unexpected `question` of 0 characters',
    'Unexpected absence of a topic',
    'Unexpected topic `9`',
    'Unexpected answer `maybe`',
  ]);
});

test('where nobody can be asked, options say where it is named, and nothing is written if that cannot be', async () => {
  const given = { question: 'Which QoS level is fast?', topic: 'qos', versions: '5.0', 'in-order': true } as const;
  writeBelow(join(folder, 'questions/qos/qos-levels.mdx'), question({ question: 'Which QoS level?', related: 'none' }));
  await expect(addQuestion({ ...given, 'in-related': true }, { folder, terminal: undefined })).rejects.toThrow(
    /qos-levels\.mdx \(Unexpected `related`, expected a list - mend it first\), expected one that can name/,
  );
  expect(() => read('questions/qos/which-qos-level-is-fast.mdx')).toThrow('ENOENT');
  await addQuestion(given, { folder, terminal: undefined });
  expect(read('topics/qos.yaml')).toContain('  - which-qos-level-is-fast\n');
});
