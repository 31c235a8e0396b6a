import { generate, type Packet } from 'mqtt-packet';
import { expect, test } from 'vitest';
import { kindOfPath } from '../../lib/content/kinds';
import { readPacketBlock } from '../../lib/mqtt/packet-block';
import { startOf } from '../problem';
import { readContent } from '../read/read-content';
import { readDocument } from '../read/read-document';
import { nodesOf } from '../read/tree';

interface Block {
  place: string;
  meta: string;
  text: string;
}

const { files } = readContent('content');
const blocks = [...files].flatMap(([path, bytes]) => blocksOf(path, bytes));

function blocksOf(path: string, bytes: Uint8Array): Block[] {
  const kind = kindOfPath(path)?.kind;
  const body = kind && readDocument(kind, bytes).body;
  return (body ? nodesOf(body) : []).flatMap(({ node }) =>
    node.type === 'code' && node.lang === 'packet'
      ? { place: `${path}:${startOf(node).line}`, meta: node.meta ?? '', text: node.value }
      : [],
  );
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
  const fence = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*packet\b/gm;
  const written = [...files.values()].flatMap((bytes) => new TextDecoder().decode(bytes).match(fence) ?? []);
  expect(blocks).toHaveLength(written.length);
});

test('the bytes in answers are those of the packets they are said to be', () => {
  expect(blocks.flatMap(problemOf)).toEqual([]);
});

test('a wrong byte is found', () => {
  const text = '---\na: b\n---\n```packet {"cmd":"puback","messageId":10}\n40 02  # PUBACK\n00 0b\n```\n';
  const [block] = blocksOf('glossary/a.mdx', new TextEncoder().encode(text));
  expect(block && problemOf(block)).toEqual(['glossary/a.mdx:4 Unexpected bytes 40 02 00 0b, expected 40 02 00 0a']);
});
