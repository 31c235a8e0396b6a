import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { unexpected } from '../problem';
import { definitionsOf } from '../read/links';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/** What a definition says is seen where something refers to it, and nowhere else. */
export const checkDefinitions: BodyRule = function* (body) {
  const definitions = definitionsOf(body);
  const used = nodesOfType(body, 'linkReference', 'imageReference').map(({ identifier }) => identifier);
  for (const node of nodesOfType(body, 'definition')) {
    const what = `definition of ${quoted(`[${node.label ?? node.identifier}]`)} as ${quoted(node.url)}`;
    if (definitions.get(node.identifier) !== node)
      yield unexpected(node, `second ${what}`, 'each once', hint`keep one of them`);
    else if (!used.includes(node.identifier) && !/[./#]/.test(node.url))
      // `[::1]:1883` leads nowhere.
      yield unexpected(node, `${what}, which is not shown`, 'text', hint`write \`\\[\` for the sign itself`);
    else if (!used.includes(node.identifier))
      yield unexpected(
        node,
        `${what}, to which nothing refers`,
        'a link with its label',
        hint`write [text][label] where it belongs, or delete it`,
      );
  }
};
