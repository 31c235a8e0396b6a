import type { Code } from 'mdast';
import { pictureComponents } from '../../lib/content/picture-languages';
import { quoted } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import { type Problem, startOf, unexpected } from '../problem';
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

/** A block of code says what it is, and JSON is JSON: readers' software, and whoever copies it, goes by that name. */
export const checkCodeLanguages: BodyRule = function* (body) {
  for (const node of nodesOfType(body, 'code')) {
    const expected = 'a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text`';
    const next = hint`write it behind the opening marks; \`text\` is for what has none`;
    if (!node.lang) yield unexpected(node, 'block of code without its language', expected, next);
    // `packet{...}` is the affair of packet-blocks.ts.
    else if (!codeLanguages.includes(node.lang) && !node.lang.startsWith('packet{'))
      yield unexpected(node, `language ${quoted(languageOf(node))} of code`, expected, languageHint(languageOf(node)));
    else if (node.lang === 'json') yield* jsonProblems(node);
  }
};

/** The name of a language, of two words as well. */
const languageOf = ({ lang, meta }: Code) =>
  /^plain text$/i.test(`${lang} ${meta}`) ? `${lang} ${meta}` : (lang ?? '');

/** Other names of languages, as editors and other systems have them. */
const otherNames: readonly [names: RegExp, language: string][] = [
  [/^(?:shell-?session|sh-session|terminal|session)$/, 'console'],
  [/^(?:zsh|fish|ash)$/, 'sh'],
  [/^(?:cmd|batch|dos)$/, 'bat'],
  [/^(?:ps1?|pwsh)$/, 'powershell'],
  [/^(?:plain|plain ?text|txt|none|raw|ascii|output|math|latex|tex)$/, 'text'],
  [/^c#$/, 'cs'],
  [/^(?:service|unit)$/, 'systemd'],
  [/^(?:dot)?env$/, 'ini'],
  [/^(?:mosquitto\.conf|config|cfg)$/, 'conf'],
  [/^golang$/, 'go'],
  [/^(?:node|nodejs|mjs|cjs)$/, 'js'],
  [/^(?:python3|py3)$/, 'python'],
  [/^ino$/, 'arduino'],
  [/^docker$/, 'dockerfile'],
  [/^(?:docker-)?compose$/, 'yaml'],
];

function languageHint(language: string): Hint {
  if (
    /^(?:mermaid|plantuml|puml|dot|graphviz|msc|topics|tree|timers?|flow(?:chart)?|diagram|sequencediagram|gantt)$/i.test(
      language,
    )
  )
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

/** Texts of JSON, which may hold any sign, and remarks for readers. */
const textOrRemark = /("(?:\\.|[^"\\\n])*")|\/\/[^\n]*|\/\*[^*\n]*\*\//g;

/** What stands for something else outside of texts: what is left out, and gaps that a reader fills. */
const gap = /\.\.\.|\u2026|<[^<>\n]{1,80}>|\{\{|\$\{|\$\w|%\w/;

const slips: readonly [what: string, signs: RegExp, next: Hint][] = [
  ['comma before a closing bracket', /,(?=\s*[}\]])/g, hint`delete the comma`],
  ['quotation mark of a text', /[\u201C-\u201E]/g, hint`write \`"\` in its place`],
  ['single quotation marks', /'[^'\n]*'/g, hint`write double ones`],
  ['name without quotation marks', /(?<=[{,]\s{0,200})[A-Za-z_$][\w$-]*(?= *:)/g, hint`put it between \`"\``],
  [
    'word of another language',
    /(?<![\w"])(?:True|False|None|nil|undefined)(?![\w"])/g,
    hint`write true, false or null`,
  ],
  ['end of a line without a comma', /(?<=["\w}\]])[ \t]*\n[ \t]*(?=")/g, hint`put a comma at its end`],
];

/** What keeps a program from reading a block of JSON. It may be a part, several values below each other, and hold gaps and remarks. */
function* jsonProblems(node: Code): Iterable<Problem> {
  const json = node.value.replaceAll(textOrRemark, '$1').trim();
  const shapes = [json, `{${json.replace(/,$/, '')}}`, `[${json.replaceAll(/\}\s*\n\s*\{/g, '},{')}]`];
  const bare = node.value.replaceAll(textOrRemark, (part) =>
    part.startsWith('"') ? `"${'x'.repeat(part.length - 2)}"` : ' '.repeat(part.length),
  );
  if (shapes.some(isJson) || gap.test(bare)) return;
  const { line, column } = startOf(node);
  const found = slips.flatMap(([what, signs, next]) =>
    [...bare.matchAll(signs)].map(({ index }) => {
      const before = bare.slice(0, index).split('\n');
      const place = { line: line + before.length, column: column + (before.at(-1) ?? '').length };
      return unexpected(place, `${what} in a block of \`json\``, 'JSON that a program can read', next);
    }),
  );
  const next = hint`mend it, write \`...\` for what is left out, or another language such as \`json5\` or \`text\``;
  yield* found.length > 0 ? found : [unexpected(node, 'block of `json` that no program can read', 'JSON', next)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
