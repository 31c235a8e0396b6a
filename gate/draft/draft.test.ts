import { describe, expect, test } from 'vitest';
import { componentSchemas as components } from '../../components/mdx/schemas';
import { parseBody } from '../../lib/content/parse-body';
import { unsound } from '../attacks/corpus/corpus';
import { checkFile } from '../check-file';
import { question, restOfBody, samplePath, sampleSite } from '../testing/sample-files';
import { bareDraft, draftOf } from './draft';

const site = { ...sampleSite, components };
const bytes = (text: string) => new TextEncoder().encode(text);

/** The draft of a file as somebody sees it who writes: what is hidden of it is not there. */
const draft = (text: string | Uint8Array, path = samplePath) => {
  const source = typeof text === 'string' ? bytes(text) : text;
  return draftOf(path, source, checkFile(path, source, site).problems, site);
};
const draftOfBody = (body: string) => draft(question({ body })).split('---\n\n')[1] ?? '';
const marks = (text: string) => text.match(/<DraftProblem .*? \/>/g) ?? [];
const without = (text: string) =>
  text
    .replace(/<DraftProblem .*? \/>/g, '')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

test('what is only style hides nothing', () => {
  const long = `${'word the '.repeat(20)}ends.`;
  const shown = draftOfBody(`${long}\n\nShort.\n`);
  expect(without(shown)).toBe(`${long}\n\nShort.`);
  expect(marks(shown)).toEqual([
    expect.stringContaining('severity="style" place="9:1" text="Unexpected sentence of 41 words'),
    expect.stringContaining('severity="style" place="9:1" text="Unexpected answer of 42 words'),
  ]);
});

test('in a body that cannot be parsed, each thing that is hidden has its mark', () => {
  const shown = draftOfBody(
    `One {two}.\n\nThree <four>.\n\n[five](javascript:six)\n\nSeven [eight](nine).\n${restOfBody}`,
  );
  expect(marks(shown).map((text) => [/place="(\d+)/.exec(text)?.[1], text.endsWith(' hides />')])).toEqual([
    ['9', true],
    ['11', true],
    ['13', true],
    ['15', false],
  ]);
});

describe('what could hurt hides the block it is in, and no other', () => {
  const around = (text: string) => without(draftOfBody(`Before.\n\n${text}\n\nAfter.\n${restOfBody}`));
  const rest = `After.\n${restOfBody}`.trim();

  test.each([
    ['an expression', 'Some {code} here.'],
    ['an expression over several lines', 'Some {code\nthat} here.'],
    ['an expression that is not closed', 'Some {code here\nand there.'],
    ['a block of code that is not closed', '{code here'],
    ['code that cannot be read', 'Some {code here} too.'],
    ['an import', 'import x from "y"'],
    ['HTML', 'Some <b onclick="alert(1)">bold</b> text.'],
    ['HTML that is not closed', 'Some <host> is\nthere.'],
    ['a comment', '<!-- a remark -->'],
    ['an address between angle brackets', 'See <https://example.org>.'],
    ['a link that runs a program', 'See [this answer](javascript:alert(1)).'],
    ['a link to a host in other letters', 'See [the bank](https://b\u0430nk.example).'],
    ['a link with a name before its host', 'See [the bank](https://bank.example@evil.example).'],
    ['a picture from elsewhere', '![A picture](https://evil.example/a.png)'],
    ['a link by a name that leads astray', '- See [the bank].\n\n  [the bank]: javascript:alert(1)'],
    ['a component with a wrong attribute', '<Limits names="remaining-length" onclick="alert(1)" />'],
    ['a list with an expression', '- one\n- {two}'],
    ['a picture that cannot be drawn', '```timeline\ncaption: What runs out.\nevents: 5\n```'],
    ['a picture that is no YAML', '```decide\n- [\n```'],
  ])('%s', (_, text) => {
    expect(around(text)).toBe(`Before.\n\n${rest}`);
  });

  test('of a component, its tags alone', () => {
    expect(around('<Note>\n\nText in it.\n\n</Note>')).toBe(`Before.\n\nText in it.\n\n${rest}`);
    expect(around('<Callout kind="none">\n\nText in it.\n\n</Callout>')).toBe(`Before.\n\nText in it.\n\n${rest}`);
    expect(around('<Callout kind="note">\n\nText in it.')).toBe(`Before.\n\nText in it.\n\n${rest}`);
  });

  test('inside a component, the block alone', () => {
    const callout = (text: string) => `<Callout kind="note">\n\nOne.\n\n${text}Three.\n\n</Callout>`;
    expect(around(callout('Two {2}.\n\n'))).toBe(`Before.\n\n${callout('')}\n\n${rest}`);
  });

  test('and a block of code keeps whatever is in it', () => {
    const code = '```json\n{\n\n  <host> {"a": 1}\n\n```';
    expect(around(`${code}\n\n{open`)).toBe(`Before.\n\n${code}\n\n${rest}`);
  });
});

test.each([
  ['a link into the site that leads nowhere', 'See [the other page](/faq/none).'],
  ['a link without its start', 'See [the other page](none).'],
  ['a link without TLS', 'See [the other page](http://example.org/).'],
  ['a heading that is too high', '# Heading'],
  ['a section that does not exist', 'See <Spec version="5.0" section="99" />.'],
])('%s is wrong and shown', (_, text) => {
  expect(without(draftOfBody(`${text}\n${restOfBody}`))).toBe(`${text}\n${restOfBody}`.trim());
});

test('a block of code that is left open is shown to its end', () => {
  const shown = draftOfBody('Text.\n\n```json\n{ "a": 1 }\n\nMore <host>.\n');
  expect(without(shown)).toBe('Text.\n\n```json\n{ "a": 1 }\n\nMore <host>.');
  expect(marks(shown)).toHaveLength(1);
});

test('a character that nobody sees is a box', () => {
  expect(without(draftOfBody(`One\u200btwo.\n${restOfBody}`))).toContain('One\u25A1two.');
});

test('fields that are missing or of another type have something that stands in for them', () => {
  const text = question({
    question: null,
    answer: '[a, b]',
    versions: "['5.0', '9']",
    reviewed: 'soon',
    references: null,
  });
  expect(draft(text).split('---\n')[1]).toBe(
    'question: "sample"\nanswer: ""\nversions: ["5.0"]\nreferences: []\nreviewed: ""\n',
  );
});

test('where one field of the frontmatter cannot be read, all others are still shown, and its words', () => {
  const front = (text: string) => draft(text).split('---\n')[1];
  const sound = front(question());
  expect(front(question({ question: 'MQTT: what is it?' }))).toBe(
    sound?.replace('What does the sample file ask?', 'MQTT: what is it?'),
  );
  expect(front(question({ question: '"What is it?' }))).toBe(
    sound?.replace('What does the sample file ask?', 'What is it?'),
  );
  expect(front(question({ versions: "['3.1.1'" }))).toBe(sound?.replace('["3.1.1","5.0"]', '[]'));
  expect(front(question({ references: '\n  - { url: [ }' }))).toMatch(/^references: \[\]$/m);
  expect(front(question({ answer: 'a: b', reviewed: '!!js/function "return 1"' }))).toMatch(/^reviewed: ""$/m);
});

test('a file with the line ends of old Macs is shown', () => {
  const shown = draft(question().replaceAll('\n', '\r'));
  expect(shown).toContain('question: "What does the sample file ask?"\n');
  expect(without(shown)).toContain('A sound paragraph of text.');
  expect(marks(shown)).toHaveLength(1);
});

test('where the frontmatter cannot be read, or nobody can tell where it ends, the text is still shown', () => {
  expect(without(draft(question({ answer: 'a: b' })))).toContain('A sound paragraph of text.');
  expect(draft('No frontmatter.')).toBe(
    '---\nquestion: "sample"\nanswer: ""\nversions: []\nreferences: []\nreviewed: ""\n---\n\n' +
      '<DraftProblem severity="broken" place="1:1" text="Unexpected start of file, expected YAML frontmatter between two lines of `---` - write its fields above the text; CONTRIBUTING.md says which" />\n\nNo frontmatter.\n',
  );
  const open = draft(question().replace('---\nA sound', 'An {evil} word.\n\nA sound'));
  expect(open).toContain('question: "What does the sample file ask?"\n');
  expect(without(open)).toContain('\n\nA sound paragraph of text.');
  expect(without(open)).not.toContain('evil');
  expect(draft('- [', 'topics/qos.yaml')).toContain('title: "qos"\n');
});

test('what a problem quotes is text, whatever it looks like', () => {
  const [found = ''] = marks(bareDraft(samplePath, [{ line: 1, column: 1, message: `"><b>{x}</b>&\n\\` }]));
  expect(found).toBe(
    '<DraftProblem severity="broken" place="1:1" text="&#34;&#62;&#60;b&#62;&#123;x&#125;&#60;/b&#62;&#38; &#92;" hides />',
  );
  expect(JSON.stringify(parseBody(found))).toContain(JSON.stringify('"><b>{x}</b>& \\').slice(1, -1));
});

// The very files of which a canary would tell that something had evaluated them.
test('the draft of a hostile file holds no code, and pages can be made of it', () => {
  const hostile = Object.values(unsound)
    .flat()
    .filter(({ canary }) => canary);
  expect(hostile.length).toBeGreaterThan(30);
  for (const { path = samplePath, text, name } of hostile) {
    const shown = draft(text, path);
    expect(shown, name).toMatch(/^---\n(?:\w+: .*\n)*---\n\n/);
    const body = shown.slice(shown.indexOf('\n---\n') + 5);
    expect(() => parseBody(body), name).not.toThrow();
    const { problems } = checkFile(
      samplePath,
      bytes(`${question({ body: '' })}${body.replace(/<DraftProblem .*? \/>/g, '')}`),
      site,
    );
    expect(
      problems.filter(({ severity }) => severity === 'harmful'),
      name,
    ).toEqual([]);
  }
});
