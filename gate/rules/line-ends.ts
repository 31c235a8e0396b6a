import type { Nodes } from 'mdast';
import { type Hint, hint } from '../hint';
import { limits } from '../limits';
import { type Problem, unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOf, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/** Lines that mean something by themselves, with the way to keep them apart. */
interface Lines {
  what: string;
  expected: string;
  signs: RegExp;
  next: Hint;
  /** Whether hard breaks keep them apart as well. */
  breaks?: boolean;
}

const code = (language: string) => hint`put a line of \`\`\`${language} above it and one of \`\`\` below it`;

const columns = hint`put a line of \`\`\`text above it and one of \`\`\` below it, or write a table with \`|\``;

/** The first words of commands, so that `$` and `#` before them are a prompt and no sign of a sentence. */
export const commands =
  'apt|apt-get|brew|cat|cd|curl|docker|echo|git|grep|journalctl|ls|mkdir|mosquitto|mosquitto_\\w+|mqttx?|nc|netstat|node|npm|npx|openssl|ping|pip3?|python3?|service|snap|ss|sudo|systemctl|tail|tcpdump|telnet';

/** Two lines or more, one below the other, that each fit. */
const twoOf = (line: string) => new RegExp(`^(?:${line})(?:\\n(?:${line}))+`, 'mu');

/** A line of values with commas or semicolons between them, and no space behind these: a sentence has one. Numbers such as 1,000 are no two values. */
const csvLine = (signs: number) => `[^,;\\n]+(?:(?!(?<=\\d),\\d{3}(?!\\d))[,;](?=[^\\s,;])[^,;\\n]+){${signs},}`;

/** A line of values with pipes between them, and spaces around these. */
const pipeLine = '(?![-:| ]+$)[^|\\n]*(?: +\\| +[^|\\s][^|\\n]*)+';

/** So many lines or more at the end of a text that each fit. It is looked for where such lines begin, for else it takes long in a long text. */
const runOf = (line: string, least: number, unless = '', flags = 'm') =>
  new RegExp(`^${unless}(?<!^${line}\\n)(?:${line}\\n){${least - 1},}${line}(?!.|\\n)`, flags);

/** A time at the start of a line, as logs and chats have it. */
const time =
  '\\[?(?:\\d{10}: |\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d\\d:\\d\\d|\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:\\]| (?=\\\\?<|\\p{Lu}\\p{L}{0,20}:)))';

/** Lines of a block of code, and its language. @param breaks - whether hard breaks keep them apart as well */
const block = (what: string, language: string, signs: RegExp, breaks = true): Lines => ({
  what,
  expected: 'a block of code',
  signs,
  next: code(language),
  breaks,
});

const kinds: readonly Lines[] = [
  {
    what: 'source of a drawing',
    expected: 'a picture',
    signs:
      /^(?:@start[a-z]{2,10}|sequenceDiagram|(?:graph|flowchart) (?:BT|LR|RL|TB|TD);?|(?:class|er|state)Diagram(?:-v2)?) *\n/m,
    next: hint`draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md`,
  },
  block('session of a notebook', 'text', /^(?:In|Out) ?\[\d{1,4}\]:[^\n]*\n/m, false),
  block(
    'session of a terminal',
    'console',
    new RegExp(
      `^(?:(?:[\\w.-]+@[\\w.-]+:[^\\n$#]{0,40})?[$#] (?:${commands})(?![\\w-])|(?:PS )?[A-Z]:\\\\[^\\n>]{0,60}> ?\\w)[^\\n]*\\n`,
      'm',
    ),
    false,
  ),
  block(
    'commands',
    'sh',
    twoOf(
      `(?:sudo (?:${commands})(?![\\w-])|mosquitto_(?:pub|sub|passwd|rr) -|apt(?:-get)? (?:install|update)|npm i(?:nstall)? |docker (?:compose|exec|run) |curl -|openssl \\w+ -)[^\\n]*`,
    ),
  ),
  block(
    'lines of a configuration',
    'conf',
    twoOf(
      '(?:(?:listener \\d+|(?:allow_anonymous|persistence|require_certificate|use_identity_as_username) (?:true|false)|(?:acl_file|password_file|persistence_location|cafile|certfile|keyfile|log_dest) \\S+)(?: \\S+)?|(?:user|(?:topic|pattern)(?: (?:deny|read|readwrite|write))?) \\S{1,80}$)',
    ),
  ),
  // The whole line is one of these: a name with its value, a member of JSON, a line of crontab or of hosts.
  block(
    'names with their values',
    'text',
    twoOf(
      '[A-Za-z_][\\w.-]{0,40} ?= ?\\S{1,80}$|[a-z_][\\w.-]{0,40}: \\S{1,80}$|"[\\w .-]{1,40}": [^\\n]*|(?:[\\d*/,-]{1,10} ){5}\\S[^\\n]*|(?:\\d{1,3}\\.){3}\\d{1,3} \\S{1,80}$',
    ),
  ),
  block('lines of a log', 'text', twoOf(`${time}[^\\n]*`)),
  block('section of a configuration', 'ini', /^\[[\w .-]{1,40}\]\n[\w.-]{1,40} ?= ?\S/m),
  block(
    'lines of a program',
    'text',
    /^(?:def \w{1,60}\([^\n]*\):|Traceback \(most recent call last\):|(?:CREATE|INSERT|SELECT|UPDATE) [^\n]*\n *(?:FROM|JOIN|SET|VALUES|WHERE)(?!\w)[^\n]*)(?:\n|$)/m,
  ),
  {
    what: 'topics or paths',
    expected: 'a list',
    signs: twoOf('[\\w$.+#-]{0,40}(?:/[\\w$.+#-]{1,40}){1,20}/?$'),
    next: hint`write \`- \` before each of them`,
    breaks: true,
  },
  block(
    'lines of a program',
    'js',
    twoOf('(?:(?:await|const|let|var) )?[\\w.]+(?: = (?:await |new )?[\\w.]+)?\\([^\\n]*\\);?'),
  ),
  block('bytes', 'text', twoOf('(?:0x)?[\\dA-Fa-f]{2}(?:,? (?:0x)?[\\dA-Fa-f]{2})+(?![^\\s,])[^\\n]*')),
  {
    what: 'packets on their way',
    expected: 'a block of code or a list',
    signs: twoOf('\\p{L}[\\p{L}\\d ]{0,30}(?:[→←⇒]|[-=]{1,9}>|\\\\?<[-=]{1,9}) ?\\p{L}[\\p{L}\\d ]{0,30}:[^\\n]*'),
    next: code('text'),
    breaks: true,
  },
  block(
    'drawing of lines and corners',
    'text',
    new RegExp(
      `${twoOf('[^\\n]*(?:[\\u2500-\\u257F]|-{2,}>|<-{2,}|[|+]-{3,}[^|\\n]{0,200}$)[^\\n]*').source}|^[\\w.-]{1,40}/\\n {2,}[\\w.-]{1,40}/?$`,
      'mu',
    ),
    false,
  ),
  {
    what: 'words with what belongs to each',
    expected: 'a list',
    signs: twoOf(
      "\\*{0,2}(?:\\p{Extended_Pictographic}\\uFE0F? )?\\p{Lu}[\\p{L}\\p{N} '’]{0,24}(?:::?\\*{0,2}|\\*\\*:) [^\\n]{1,70}",
    ),
    next: hint`write \`- \` before each of them`,
    breaks: true,
  },
  {
    what: 'words with what belongs to each',
    expected: 'a list',
    // Two lines of a sentence may begin so, three do not.
    signs: runOf("\\*{0,2}\\p{Lu}[\\p{L}\\p{N} '’]{0,24}\\*{0,2} [–—=-] [^\\n]{1,70}", 3, '', 'mu'),
    next: hint`write \`- \` before each of them`,
    breaks: true,
  },
  {
    what: 'columns between tabs',
    expected: 'a table',
    // Of items with a tab behind their sign, raw-markup.ts says so.
    signs: twoOf('(?![•●◦▪‣·o§]\\t)[^\\t\\n]+\\t[^\\n]*'),
    next: hint`write each line as \`| a | b |\`, and below the first one \`| --- | --- |\``,
  },
  {
    what: 'columns between pipes',
    expected: 'a table',
    // Of a table whose second line is wrong, raw-markup.ts says so.
    signs: runOf(pipeLine, 2, '(?<!^[-:| ]+\\n)'),
    next: hint`put a line of \`--- | ---\` with as many parts below the first one`,
  },
  {
    what: 'columns between commas',
    expected: 'a table',
    signs: new RegExp(`${runOf(csvLine(2), 2).source}|${runOf(csvLine(1), 3).source}`, 'm'),
    next: hint`write each line as \`| a | b |\`, and below the first one \`| --- | --- |\``,
  },
  {
    what: 'columns between spaces',
    expected: 'a table or a block of code',
    // A line of equals signs stands below the names of columns in reStructuredText.
    signs: new RegExp(`${twoOf('\\S(?:[^\\n]*\\S)? {3,}\\S[^\\n]*').source}|^={2,}(?: +={2,})+ *$`, 'mu'),
    next: columns,
  },
];

/** A line end inside a paragraph is a space to readers: lines of a terminal, of a log or of a table run into one. */
export const checkLineEnds: BodyRule = function* (body, _, __, source) {
  for (const { node } of nodesOf(body)) {
    if (node.type === 'thematicBreak' && /^-{2,}(?: +-{2,})+ *$/.test(writtenFor(node, source))) {
      const what = 'line below the names of columns, which readers see across the page';
      yield unexpected(node, what, 'a table or a block of code', columns);
    }
    if (node.type === 'text') yield* cutWords(node, source);
    if (node.type !== 'paragraph') continue;
    const text = linesOf(writtenFor(node, source));
    if (!text.includes('\n')) continue;
    const hasBreaks = node.children.some(({ type }) => type === 'break');
    for (const { what, expected, signs, next, breaks } of kinds) {
      const found = breaks && hasBreaks ? undefined : signs.exec(text);
      if (!found) continue;
      yield unexpected(
        placeIn(source, offsetOf(node) + found.index),
        `${what}, of which readers see all lines in one`,
        expected,
        next,
      );
      break;
    }
  }
};

/** A word that a hyphen cuts, as at the end of a line of a PDF. A part that is left out stands before "and": `pre- and post-`. */
const cutWord =
  /(?<=\p{L}{2})[-\u2010](?:\n[ \t>]*(?=\p{L})| (?=\p{Ll}{2}))(?!(?:and|as|but|if|instead|nor|not|or|plus|rather|than|then|through|to|until|versus|vs)\b)/gu;

function* cutWords(text: Nodes, source: string): Iterable<Problem> {
  const found = [...writtenFor(text, source).matchAll(cutWord)];
  // Of more, none is printed.
  for (const { index } of found.slice(0, limits.problems + 1)) {
    const at = placeIn(source, offsetOf(text) + index);
    const next = hint`join both parts of the word, or put a space before a dash, too`;
    yield unexpected(at, 'hyphen behind which readers see a space', 'a whole word', next);
  }
}

/** The text of a paragraph, sign for sign, with other signs for the spaces, commas and pipes of code. */
function linesOf(text: string): string {
  return text.replaceAll(/`[^`]*`/g, (part) => part.replaceAll(/[^\S\n]|[,;|]/g, 'x'));
}
