import { packetNames } from './packet-types';

/** A block of code that shows a packet: what the packet is, and its bytes as they are written. */
interface PacketBlock {
  /** What `mqtt-packet` makes the bytes of. */
  packet: { cmd: string; protocolVersion?: unknown };
  bytes: number[];
}

/** What is wrong with such a block. */
interface PacketProblem {
  /** Line of the text within the block, from 0; undefined when it is the line that opens the block. */
  line?: number;
  unexpected: string;
  expected: string;
}

/** Names of packets as `mqtt-packet` writes them. */
export const packetCommands = packetNames.map((name) => name.toLowerCase());

const byteLine = /^\s*((?:[0-9a-f]{2}(?:\s+|$))*)(?:#.*)?$/i;

/**
 * Reads a block whose language is `packet`: JSON behind that word, and bytes in hex, with a remark behind `#` if there is one.
 *
 * @param meta - what stands behind the language
 */
export function readPacketBlock(meta: string | null | undefined, text: string): PacketBlock | PacketProblem {
  const packet = packetOf(meta ?? '');
  if ('unexpected' in packet) return packet;
  const bytes: number[] = [];
  for (const [line, written] of text.split('\n').entries()) {
    const digits = byteLine.exec(written)?.[1];
    if (digits === undefined) {
      const expected = 'bytes of two hex digits with a space between, and a remark behind `#`';
      return { line, unexpected: `line \`${written.trim().slice(0, 40)}\` of a packet`, expected };
    }
    bytes.push(...(digits.match(/\S\S/g) ?? []).map((byte) => Number.parseInt(byte, 16)));
  }
  if (bytes.length === 0) return { unexpected: 'absence of bytes in a packet', expected: 'at least two' };
  return { packet, bytes };
}

/** Bytes that belong together, and what they are. */
interface PacketField {
  bytes: string;
  remark: string;
}

/** The fields of a packet, as its lines name them; a line without a remark goes on with the field above it. */
export function fieldsOfPacket(text: string): PacketField[] {
  const fields: PacketField[] = [];
  for (const line of text.split('\n')) {
    const [written = '', ...rest] = line.split('#');
    const [bytes, remark] = [written.trim(), rest.join('#').trim()];
    const last = fields.at(-1);
    if (remark === '' && last) last.bytes += ` ${bytes}`;
    else if (bytes !== '') fields.push({ bytes, remark });
  }
  return fields;
}

function packetOf(meta: string): PacketBlock['packet'] | PacketProblem {
  const expected = 'the JSON of a packet such as `{"cmd":"pingreq"}`';
  if (meta.trim() === '') return { unexpected: 'absence of JSON behind `packet`', expected };
  try {
    const packet: unknown = JSON.parse(meta);
    const cmd = typeof packet === 'object' && packet !== null && 'cmd' in packet ? packet.cmd : undefined;
    if (typeof cmd === 'string' && packetCommands.includes(cmd)) return packet as PacketBlock['packet'];
    return {
      unexpected: `\`cmd\` \`${String(cmd).slice(0, 40)}\` of a packet`,
      expected: 'one of its lower-case names',
    };
  } catch {
    return { unexpected: `\`${meta.slice(0, 40)}\` behind \`packet\``, expected };
  }
}
