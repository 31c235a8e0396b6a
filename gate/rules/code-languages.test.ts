import { isPicture } from '../../lib/content/picture-languages';
import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';
import { codeLanguages } from './code-languages';

testSamples({
  sound: {
    'every language there is': answer(
      codeLanguages
        .filter((name) => name !== 'packet' && !isPicture(name))
        .map((name) => `\`\`\`${name}\nx\n\`\`\``)
        .join('\n\n'),
    ),
    'marks behind the language': answer('```js run="client.js"\nx\n```'),
    'tildes, in a list': answer('- One\n\n  ~~~sh\n  ls\n  ~~~'),
  },
  unsound: {
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
