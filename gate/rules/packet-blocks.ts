import { packetCommands, readPacketBlock } from '../../lib/mqtt/packet-block';
import type { BodyRule, Finding } from '../rule';
import { didYouMean } from '../messages/suggest';
import { nodesOf, startOf } from '../read/tree';

/** Bytes that are shown are bytes, with the packet they were made of; whether they are the right ones, a test finds out. */
export const checkPacketBlocks: BodyRule = (body) => {
  const findings: Finding[] = [];
  for (const node of nodesOf(body)) {
    if (node.type !== 'code') continue;
    const place = startOf(node);
    if (/^packet.*\{/.test(node.lang ?? '')) {
      const message = `Unexpected language \`${node.lang?.slice(0, 40)}\` of code, expected a space behind \`packet\``;
      findings.push({ ...place, message, hint: 'write packet {"cmd":"pingreq"}' });
    }
    if (node.lang !== 'packet') continue;
    const block = readPacketBlock(node.meta, node.value);
    if ('bytes' in block) continue;
    const { line, unexpected, expected } = block;
    const cmd = /^`cmd` `([^`]*)`/.exec(unexpected)?.[1];
    findings.push({
      ...(line === undefined ? place : { line: place.line + 1 + line, column: 1 }),
      message: `Unexpected ${unexpected}, expected ${expected}`,
      hint: cmd === undefined ? 'see "Bytes on the wire" in CONTRIBUTING.md' : didYouMean(cmd, packetCommands),
    });
  }
  return findings;
};
