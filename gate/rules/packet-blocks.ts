import { packetCommands, readPacketBlock } from '../../lib/mqtt/packet-block';
import { didYouMean } from '../messages/suggest';
import type { Problem } from '../problem';
import { nodesOf, startOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** Bytes that are shown are bytes, with the packet they were made of; whether they are the right ones, a test finds out. */
export const checkPacketBlocks: BodyRule = (body) => {
  const problems: Problem[] = [];
  for (const node of nodesOf(body)) {
    if (node.type !== 'code') continue;
    const place = startOf(node);
    if (/^packet.*\{/.test(node.lang ?? '')) {
      const message = `Unexpected language \`${node.lang?.slice(0, 40)}\` of code, expected a space behind \`packet\``;
      problems.push({ ...place, message, hint: 'write packet {"cmd":"pingreq"}' });
    }
    if (node.lang !== 'packet') continue;
    const block = readPacketBlock(node.meta, node.value);
    if ('bytes' in block) continue;
    const { line, unexpected, expected } = block;
    const cmd = /^`cmd` `([^`]*)`/.exec(unexpected)?.[1];
    problems.push({
      ...(line === undefined ? place : { line: place.line + 1 + line, column: 1 }),
      message: `Unexpected ${unexpected}, expected ${expected}`,
      hint: cmd === undefined ? 'see "Bytes on the wire" in CONTRIBUTING.md' : didYouMean(cmd, packetCommands),
    });
  }
  return problems;
};
