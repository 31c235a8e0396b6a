import type { Code } from 'mdast';
import { pictureComponents } from '../../lib/content/picture-languages';
import { quoted } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
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
  'json json5 jsonc yaml yml xml html css csv http sql graphql protobuf asn1 hex pem md mdx',
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
      yield unexpected(node, `language ${quoted(languageOf(node))} of code`, expected, languageHint(languageOf(node)));
  }
};

/** The name of a language, of two words as well. */
const languageOf = ({ lang, meta }: Code) =>
  /^plain text$/i.test(`${lang} ${meta}`) ? `${lang} ${meta}` : (lang ?? '');

/** Other names of languages, as editors and other systems have them. */
const otherNames: readonly [names: RegExp, language: string][] = [
  [/^(?:shell-?session|sh-session|terminal|session|output)$/, 'console'],
  [/^(?:zsh|fish|ash)$/, 'sh'],
  [/^(?:cmd|batch|dos)$/, 'bat'],
  [/^(?:ps1?|pwsh)$/, 'powershell'],
  [/^(?:plain|plain ?text|txt|none|raw|ascii|math|latex|tex)$/, 'text'],
  [/^(?:mosquitto\.conf|config|cfg)$/, 'conf'],
  [/^golang$/, 'go'],
  [/^(?:node|nodejs|mjs|cjs)$/, 'js'],
  [/^(?:python3|py3)$/, 'python'],
  [/^ino$/, 'arduino'],
  [/^docker$/, 'dockerfile'],
  [/^(?:docker-)?compose$/, 'yaml'],
];

function languageHint(language: string): Hint {
  if (/^(?:mermaid|plantuml|puml|dot|graphviz|msc)$/i.test(language))
    return hint`draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md`;
  if (/^markdown$/i.test(language)) return hint`delete its first and last line if it holds your answer, or write md`;
  // What marks lines or names a file stands right behind the language elsewhere: `js{2}`, `js:lamp.mjs`.
  const [begin = ''] = /^[\w+#-]+(?=[{:,[(])/.exec(language) ?? [];
  const name = (begin || language).toLowerCase();
  const other = otherNames.find(([names]) => names.test(name))?.[1];
  if (other) return hint`write ${other}`;
  if (codeLanguages.includes(name)) return hint`write ${name}`;
  return didYouMean(language, codeLanguages) ?? hint`write \`text\` if it has no such name`;
}
