import type { HighlighterCore, ThemeRegistration } from 'shiki/core';
import { configurationTokens } from './configuration';
import { prompt, readSession } from './session';
import { joinTokens, type Token, type TokenKind } from './token';

/** Scopes of the grammars that VS Code uses, too, by the kind that their text is to us. */
const scopes: Partial<Record<TokenKind, string[]>> = {
  comment: ['comment'],
  string: ['string.quoted', 'string.template', 'punctuation.definition.string'],
  keyword: [
    'keyword.control',
    'keyword.operator.new',
    'keyword.operator.expression',
    'keyword.operator.logical.python',
    'storage',
    'entity.name.command',
    'support.function.builtin.shell',
    'entity.name.tag.yaml',
    'support.type.property-name.json',
    'punctuation.support.type.property-name',
  ],
  constant: ['constant.numeric', 'constant.language'],
};

/** What one of these holds, but is of no kind: what is put into a template, an arrow, and numbers in a shell, where all is text. */
const plain = [
  'meta.template.expression',
  'storage.type.function.arrow',
  'constant.numeric.integer.shell',
  'constant.numeric.decimal.shell',
  'constant.numeric.version.shell',
];

const kinds = Object.keys(scopes) as TokenKind[];
/** Shiki knows tokens by their colour, so each kind has one that nobody sees. */
const colourOf = (index: number) => `#00000${index + 1}`;

const theme: ThemeRegistration = {
  name: 'kinds',
  type: 'light',
  fg: colourOf(-1),
  bg: '#ffffff',
  settings: [
    { settings: { foreground: colourOf(-1) } },
    ...kinds.map((kind, index) => ({ scope: scopes[kind] ?? [], settings: { foreground: colourOf(index) } })),
    { scope: plain, settings: { foreground: colourOf(-1) } },
  ],
};

/**
 * What is highlighted by a grammar, under each name that authors use: what answers hold, and near relatives. Of others, a text that
 * means harm can keep a grammar busy for minutes, as with C# and HTML; of these, for four seconds at most.
 */
const grammars = {
  shellscript: { names: ['sh', 'bash', 'shell'], load: () => import('shiki/langs/shellscript.mjs') },
  javascript: { names: ['js', 'javascript'], load: () => import('shiki/langs/javascript.mjs') },
  typescript: { names: ['ts', 'typescript'], load: () => import('shiki/langs/typescript.mjs') },
  python: { names: ['python', 'py'], load: () => import('shiki/langs/python.mjs') },
  // C++ has one, too, which takes three times as long to be read and tells no more kinds apart.
  c: { names: ['c', 'cpp', 'c++', 'arduino'], load: () => import('shiki/langs/c.mjs') },
  json: { names: ['json'], load: () => import('shiki/langs/json.mjs') },
  yaml: { names: ['yaml', 'yml'], load: () => import('shiki/langs/yaml.mjs') },
};

/**
 * What bounds the work is the length of a line. Shiki's own bound is half a second for a line, after which all the rest is of one
 * kind: pages would be other ones on a machine that is busy.
 */
const bounds = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 300 };

let highlighter: Promise<HighlighterCore> | undefined;

/** Made when there is something to highlight: it takes a fifth of a second, and most edits of an answer do not need it twice. */
async function makeHighlighter(): Promise<HighlighterCore> {
  const [{ createHighlighterCore }, { createOnigurumaEngine }] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/oniguruma'),
  ]);
  return createHighlighterCore({ themes: [theme], langs: [], engine: createOnigurumaEngine(import('shiki/wasm')) });
}

/**
 * Takes code apart. Grammars are data, nothing of the code is run.
 *
 * @param language - as authors write it behind the opening marks of a block; of one that is not known, all is of no kind
 */
export async function tokensOf(text: string, language: string): Promise<Token[]> {
  if (language === 'console') return joinTokens((await Promise.all(readSession(text).map(sessionTokens))).flat());
  if (['conf', 'mosquitto'].includes(language)) return joinTokens(configurationTokens(text));
  const [name, grammar] = Object.entries(grammars).find(([, { names }]) => names.includes(language)) ?? [];
  if (!name || !grammar) return [{ text }];
  highlighter ??= makeHighlighter();
  const shiki = await highlighter;
  if (!shiki.getLoadedLanguages().includes(name)) await shiki.loadLanguage(grammar.load());
  const lines = shiki.codeToTokensBase(text, { lang: name, theme: 'kinds', ...bounds });
  const tokens = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...line.map(({ content, color }) => ({ kind: kindOf(color), text: content })),
  ]);
  return joinTokens(tokens);
}

const kindOf = (colour: string | undefined) => kinds.find((_, index) => colourOf(index) === colour);

async function sessionTokens({ kind, text, line }: ReturnType<typeof readSession>[number]): Promise<Token[]> {
  const lineEnd = line > 0 ? [{ text: '\n' }] : [];
  if (kind === 'output') return [...lineEnd, { kind, text }];
  return [...lineEnd, { kind: 'prompt', text: prompt }, ...(await tokensOf(text, 'sh'))];
}
