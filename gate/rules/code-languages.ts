import { pictureComponents } from '../../lib/content/picture-languages';
import { quoted } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { unexpected } from '../problem';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/**
 * Languages of code, under the names people give them. What is typed and printed comes first, then what configures brokers, proxies and
 * systems, then data, then the languages that MQTT clients are written in.
 */
export const codeLanguages: readonly string[] = [
  'text console sh bash shell powershell bat log diff packet',
  'conf mosquitto ini toml properties nginx haproxy apache systemd dockerfile makefile cmake hcl',
  'json json5 jsonc yaml yml xml html css csv http sql graphql protobuf asn1 hex pem md mdx mermaid',
  'js javascript jsx ts typescript tsx python py c cpp c++ arduino csharp cs java kotlin swift objc go rust ruby php perl lua dart',
  'elixir erlang haskell scala r matlab awk',
]
  .flatMap((names) => names.split(' '))
  .concat(Object.keys(pictureComponents));

/** A block of code says what it is: readers' software, and whoever copies it, goes by that name. */
export const checkCodeLanguages: BodyRule = function* (body) {
  for (const node of nodesOfType(body, 'code')) {
    const expected = 'a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text`';
    const next = hint`write it behind the opening marks; \`text\` is for what has none`;
    if (!node.lang) yield unexpected(node, 'block of code without its language', expected, next);
    // `packet{...}` is the affair of packet-blocks.ts.
    else if (!codeLanguages.includes(node.lang) && !node.lang.startsWith('packet{'))
      yield unexpected(
        node,
        `language ${quoted(node.lang)} of code`,
        expected,
        didYouMean(node.lang, codeLanguages) ?? hint`write \`text\` if it has no such name`,
      );
  }
};
