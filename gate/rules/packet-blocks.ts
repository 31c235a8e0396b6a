import { packetCommands, readPacketBlock } from '../../lib/mqtt/packet-block';
import { quoted } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { startOf, unexpected } from '../problem';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/** A block of bytes names the packet they were made of, and holds bytes. A test compares the two (gate/content-tests/). */
export const checkPacketBlocks: BodyRule = function* (body) {
  for (const node of nodesOfType(body, 'code')) {
    if (/^packet.*\{/.test(node.lang ?? '')) {
      const what = `language ${quoted(node.lang ?? '')} of code`;
      yield unexpected(node, what, 'a space behind `packet`', hint`write packet {"cmd":"pingreq"}`);
    }
    const block = node.lang === 'packet' ? readPacketBlock(node.meta, node.value) : { bytes: [] };
    if ('bytes' in block) continue;
    const place = startOf(node);
    const at = block.line === undefined ? place : { line: place.line + 1 + block.line, column: 1 };
    const cmd = /^`cmd` `([^`]*)`/.exec(block.unexpected)?.[1];
    const near = cmd === undefined ? undefined : didYouMean(cmd, packetCommands);
    const next = near ?? hint`see "Bytes on the wire" in CONTRIBUTING.md`;
    yield unexpected(at, block.unexpected, block.expected, next);
  }
};
