import { generate, type Packet } from 'mqtt-packet';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMdx } from '../../lib/content/parse-body';
import { readPacketBlock } from '../../lib/mqtt/packet-block';
import { splitFrontmatter } from '../read/frontmatter';
import { readContent } from '../read/read-content';

interface Block {
  place: string;
  meta: string;
  text: string;
}

const { files } = readContent('content');
const texts = [...files]
  .filter(([path]) => path.endsWith('.mdx'))
  .map(([path, bytes]) => [path, textOf(bytes)] as const);
const blocks = texts.flatMap(([path, text]) => blocksOf(path, text));

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}

function blocksOf(path: string, text: string): Block[] {
  const parts = splitFrontmatter(text);
  const found: Block[] = [];
  if (Array.isArray(parts)) throw new Error(`Unexpected start of ${path}, expected frontmatter - run npm run check`);
  visit(parseMdx(parts.body), 'code', ({ lang, meta, value, position }) => {
    if (lang === 'packet') found.push({ place: `${path}:${position?.start.line}`, meta: meta ?? '', text: value });
  });
  return found;
}

const hex = (bytes: Iterable<number>) =>
  Buffer.from([...bytes])
    .toString('hex')
    .replace(/..(?=.)/g, '$& ');

/** What is wrong with a block, with its place; every block is looked at in one run. */
function problemOf({ place, meta, text }: Block): string[] {
  const block = readPacketBlock(meta, text);
  if (!('bytes' in block)) return [`${place} Unexpected ${block.unexpected}, expected ${block.expected}`];
  const { packet, bytes } = block;
  const options = typeof packet.protocolVersion === 'number' ? { protocolVersion: packet.protocolVersion } : {};
  try {
    const made = hex(generate(packet as Packet, options));
    return hex(bytes) === made ? [] : [`${place} Unexpected bytes ${hex(bytes)}, expected ${made}`];
  } catch (error) {
    return [`${place} Unexpected packet, expected one that mqtt-packet can make (${error})`];
  }
}

test('every block of bytes is found', () => {
  const written = texts.flatMap(([, text]) => text.match(/^[ \t>]*(?:`{3,}|~{3,})[ \t]*packet\b/gm) ?? []);
  expect(blocks).toHaveLength(written.length);
});

test('the bytes in answers are those of the packets they are said to be', () => {
  expect(blocks.flatMap(problemOf)).toEqual([]);
});

test('a wrong byte is found', () => {
  const [block] = blocksOf(
    'a.mdx',
    '---\n---\n```packet {"cmd":"puback","messageId":10}\n40 02  # PUBACK\n00 0b\n```\n',
  );
  expect(block && problemOf(block)).toEqual(['a.mdx:3 Unexpected bytes 40 02 00 0b, expected 40 02 00 0a']);
});
