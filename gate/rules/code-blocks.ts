import { isBlank } from '../../lib/content/blank';
import { type Hint, hint } from '../hint';
import { unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';
import { isCommand } from './typed-signs';

/** What a block of these languages never holds where it can be copied and used. */
interface Slip {
  languages: RegExp;
  signs: { exec(code: string): { index: number } | null };
  what: string;
  expected: string;
  next: Hint;
}

const shells = /^(?:ba|k|z)?sh$|^shell$/;
const programs =
  /^(?:js|javascript|ts|typescript|python|py|c|cpp|c\+\+|arduino|cs|csharp|java|kotlin|swift|go|rust|php|ruby|lua|dart)$/;
const settings = /^(?:conf|mosquitto|ini|toml|properties|nginx|haproxy)$/;
const readByPrograms = new RegExp(
  [shells, programs, settings, /^(?:json|ya?ml)$/].map(({ source }) => source).join('|'),
);

/** At the start of a line, or behind signs of a block quote. In this order, for looking back from every place of a long line takes long. */
const atLineStart = (signs: string) => new RegExp(`(?<![\\w.-])(?=${signs})(?<=\\n[ \\t>]*)`);

const session = (languages: RegExp, prompt: string, language: string): Slip => ({
  languages,
  signs: atLineStart(`${prompt}(?=\\S)`),
  what: 'prompt of a terminal before a command',
  expected: 'commands alone',
  next: hint`write \`${language}\` as the language of the block`,
});

const quotation = (languages: RegExp, before: string): Slip => ({
  languages,
  // Behind a straight mark or the sign of a remark it is a part of a text.
  signs: new RegExp(`[“„‘](?=[^\\n"'\`]*[“”’])(?<=\\n[^\\n"'\`#*/]*${before}.)`),
  what: 'quotation mark of a text in code',
  expected: 'straight ones',
  next: hint`write \`"\` or \`'\` in its place`,
});

/** The number before a line, which stands alone where the line is empty; no setting `1 = a`, and no time of a table. */
const numberedLine = /^([ \t>]*?)(\d+)(?:[.|]?[ \t]+(?![=:*\d \t])|[.|]?$)/;

/** Where the first line stands, if each has its number before it, as pages and editors show code. */
function firstNumbered(code: string) {
  const [, ...lines] = code.replace(/\n[ \t>]*(?:`+|~+)$/, '').split('\n');
  const found = lines.map((line) => numberedLine.exec(line));
  // What a `>` of a program stands before is no line of a block quote, which has one everywhere.
  const [depth] = new Set(found.map((one) => one?.[1]?.split('>').length));
  const first = Number(found[0]?.[2]);
  const isNumbered = found.every(
    (one, index) => Number(one?.[2]) === first + index && one?.[1]?.split('>').length === depth,
  );
  return found.length > 1 && isNumbered ? { index: code.search(/\d/) } : null;
}

const slips: readonly Slip[] = [
  session(
    shells,
    '(?:[$%]|\\w[\\w.-]*@[\\w.-]+(?::[^\\s$#]*| [~/][^\\s$#]*)? ?[$#]|\\[\\w[\\w.-]*@[^\\]\\n]*\\][$#]) ',
    'console',
  ),
  session(/^powershell$/, 'PS [^\\n>]*> ?', 'console'),
  session(/^bat$/, '[A-Z]:\\\\[^\\n>]*> ?', 'console'),
  session(/^py(?:thon)?$/, '(?:>>>|In \\[\\d+\\]:) ', 'text'),
  {
    languages: shells,
    signs: atLineStart(
      '(?:\\d{10}: |Client \\S+ (?:received|sending) [A-Z]+ \\(|Error: |● |(?:ba|z)?sh: (?:line \\d+: )?\\S+: )',
    ),
    what: 'output of a command among commands',
    expected: 'commands alone',
    next: hint`write \`console\` as the language of the block, and \`$ \` before each command`,
  },
  {
    languages: shells,
    // The prompt of root, `# apt update`, makes a remark of a command.
    signs: /^(?=[^`~]*\n[ \t>]*# )(?![\s\S]*\n[ \t>]*[^\s>`~#])/,
    what: 'block of commands that holds only remarks',
    expected: 'a command',
    next: hint`delete the \`#\` before each command, or write \`console\` as the language of the block`,
  },
  {
    languages: readByPrograms,
    signs: { exec: firstNumbered },
    what: 'numbers of lines before the code',
    expected: 'code that can be copied',
    next: hint`delete them, or write \`text\` as the language of the block if they count steps`,
  },
  {
    languages: /^console$/,
    // A line that begins with what somebody typed, behind `$ `, `root@pi:~# `, `PS C:\> ` or `sqlite> `.
    signs: /^(?![\s\S]*\n[ \t]*(?:\S[^\n$#>%]{0,40})?[$#>%] ?\S)/,
    what: 'block of `console` in which nothing is typed',
    expected: 'a prompt such as `$ ` before each command',
    next: hint`write it there, or \`text\` as the language of output alone`,
  },
  {
    languages: readByPrograms,
    signs: /&(?:amp|gt|lt|quot|nbsp);(?![^\n]*["'])(?<!["'][^\n]*)/,
    what: 'sign as HTML writes it in code',
    expected: 'the sign itself',
    next: hint`write \`&\`, \`<\`, \`>\`, \`"\` or a space in its place`,
  },
  {
    languages: readByPrograms,
    signs: /[\u00A0\u202F]/,
    what: 'space that programs take for a letter',
    expected: 'a plain space',
    next: hint`replace it by one`,
  },
  quotation(programs, '[=(,:[{] ?'),
  quotation(settings, '[ =]'),
];

/** A block holds code, and none of the signs that terminals, web pages and word processors put around or into it. */
export const checkCodeBlocks: BodyRule = function* (body, _, __, source) {
  for (const node of nodesOfType(body, 'code', 'inlineCode')) {
    const isBlock = node.type === 'code';
    const language = isBlock ? node.lang : isCommand(node.value) ? 'sh' : undefined;
    if (!language) continue;
    if (isBlank(node.value)) {
      yield unexpected(node, 'block without code', 'code', hint`write it, or delete the block`);
      continue;
    }
    const written = writtenFor(node, source);
    const code = isBlock ? written.replace(/^.*/, (fence) => ' '.repeat(fence.length)) : written;
    for (const { languages, signs, what, expected, next } of slips) {
      const found = languages.test(language) ? signs.exec(code) : null;
      if (found) yield unexpected(placeIn(source, offsetOf(node) + found.index), what, expected, next);
    }
  }
};
