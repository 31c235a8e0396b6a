import { isPicture } from '../../lib/content/picture-languages';
import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';
import { codeLanguages } from './code-languages';

testSamples({
  sound: {
    'every language there is': answer(
      codeLanguages
        .filter((name) => name !== 'packet' && !isPicture(name))
        .map((name) => `\`\`\`${name}\n${name === 'console' ? '$ ' : ''}1\n\`\`\``)
        .join('\n\n'),
    ),
    'JSON with remarks and gaps, parts of it, and several values': answer(
      '```json\n{\n  // where\n  "a": "//x, }", /* so */\n  "b": 1\n}\n```\n\n```json\n{ "a": 1, ... }\n```\n\n```json\n{"a": <number>, "b": {{ x }}}\n```\n\n```json\n"a": [1],\n"b": {},\n```\n\n```json\n{"a": 1}\n{\n  "a": 2\n}\n```\n\n```json\n"text"\n```\n\n```json5\n{ a: 1, }\n```',
    ),
    'marks behind the language': answer('```js run="client.js"\nx\n```'),
    'tildes, in a list': answer('- One\n\n  ~~~sh\n  ls\n  ~~~'),
  },
  unsound: {
    'pictures under other names': [
      answer('```topics\na\n```\n\n```flowchart\na\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `topics` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
      'questions/basics/sample.mdx:13:1 Unexpected language `flowchart` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
    ],
    'names of languages that are taken for others': [
      answer('```C#\na\n```\n\n```service\na\n```\n\n```output\na\n```\n\n```env\nA=1\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `C#` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write cs',
      'questions/basics/sample.mdx:13:1 Unexpected language `service` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write systemd',
      'questions/basics/sample.mdx:17:1 Unexpected language `output` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write text',
      'questions/basics/sample.mdx:21:1 Unexpected language `env` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write ini',
    ],
    'JSON that no program reads': [
      answer(
        '```json\n{\n  "a": [1, 2,],\n  \'b\': True,\n  c: 1,\n  “d”: 2\n  "e": "x, }"\n}\n```\n\n1. Item\n\n   ```json\n   { "a": 1, }\n   ```\n\n```json\n{ "a": 1 }}\n```',
      ),
      'questions/basics/sample.mdx:11:13 Unexpected comma before a closing bracket in a block of `json`, expected JSON that a program can read - delete the comma',
      'questions/basics/sample.mdx:12:3 Unexpected single quotation marks in a block of `json`, expected JSON that a program can read - write double ones',
      'questions/basics/sample.mdx:12:8 Unexpected word of another language in a block of `json`, expected JSON that a program can read - write true, false or null',
      'questions/basics/sample.mdx:13:3 Unexpected name without quotation marks in a block of `json`, expected JSON that a program can read - put it between `"`',
      'questions/basics/sample.mdx:14:3 Unexpected quotation mark of a text in a block of `json`, expected JSON that a program can read - write `"` in its place',
      'questions/basics/sample.mdx:14:5 Unexpected quotation mark of a text in a block of `json`, expected JSON that a program can read - write `"` in its place',
      'questions/basics/sample.mdx:14:9 Unexpected end of a line without a comma in a block of `json`, expected JSON that a program can read - put a comma at its end',
      'questions/basics/sample.mdx:22:12 Unexpected comma before a closing bracket in a block of `json`, expected JSON that a program can read - delete the comma',
      'questions/basics/sample.mdx:25:1 Unexpected block of `json` that no program can read, expected JSON - mend it, write `...` for what is left out, or another language such as `json5` or `text`',
    ],
    'language of two words': [
      answer('```plain text\nx\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `plain text` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write text',
    ],
    'no language': [
      answer('```\nx\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected block of code without its language, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write it behind the opening marks; `text` is for what has none',
    ],
    'no language, in a quotation': [
      answer('> ~~~\n> x\n> ~~~'),
      'questions/basics/sample.mdx:9:3 Unexpected block of code without its language, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write it behind the opening marks; `text` is for what has none',
    ],
    'language in capitals': [
      answer('```JSON\n{}\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `JSON` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write json',
    ],
    'mistyped language': [
      answer('```pyton\nx\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `pyton` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - did you mean `python`?',
    ],
    'language nobody uses here': [
      answer('```brainfuck\n+\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `brainfuck` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write `text` if it has no such name',
    ],
    'other names of languages': [
      answer('```shell-session\nx\n```\n\n```cmd\nx\n```\n\n```plaintext\nx\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `shell-session` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write console',
      'questions/basics/sample.mdx:13:1 Unexpected language `cmd` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write bat',
      'questions/basics/sample.mdx:17:1 Unexpected language `plaintext` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write text',
    ],
    'file or lines right behind a language': [
      answer('```js:lamp.mjs\nx\n```\n\n```json{2}\n1\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `js:lamp.mjs` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write js',
      'questions/basics/sample.mdx:13:1 Unexpected language `json{2}` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write json',
    ],
    'drawing of another program, which nothing draws here': [
      answer('```mermaid\nsequenceDiagram\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `mermaid` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
    ],
    'attributes for a language': [
      answer('```text{1,3}\nx\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `text{1,3}` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write text',
    ],
    'language of the answer itself': [
      answer('````markdown\nText.\n````'),
      'questions/basics/sample.mdx:9:1 Unexpected language `markdown` of code, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - delete its first and last line if it holds your answer, or write md',
    ],
  },
});
