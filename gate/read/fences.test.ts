import { answer, question, restOfBody } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'marks in code that are fewer, inside a line or alone in the other sign': answer(
      '````text\n```sh\n````\n\n```text\necho ```sh\n~~~ sh\n```',
    ),
    'fences of both signs, one inside the other': answer('````md\n```sh\nls\n```\n````\n\n~~~sh\n```\n~~~'),
    'a closing fence that is longer, or indented': answer('```sh\nls\n`````\n\n```sh\nls\n  ```'),
    'fences in a list, a quotation and a component': answer(
      '- One\n\n  ```sh\n  ls\n  ```\n\n> ```sh\n> ls\n> ```\n\n<Callout kind="note">\n\n```sh\nls\n```\n\n</Callout>',
    ),
  },
  unsound: {
    'closing fence outside its list': [
      answer('- One\n\n  ```text\n  x\n```\n\nText.'),
      'questions/basics/sample.mdx:13:1 Unexpected closing fence outside its list, expected it inside - begin it in the column of the line that opens the fence',
    ],
    'fence that is never closed': [
      answer('Text.\n\n```sh\nls'),
      'questions/basics/sample.mdx:11:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'fence at the end of the file': [
      answer('Text.').trimEnd().concat('\n\n```sh'),
      'questions/basics/sample.mdx:21:1 Unexpected fence that is not closed, expected a closing fence of as many marks - delete it',
    ],
    'fence that fewer marks close': [
      answer('````sh\nls\n```\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ```` below the code',
    ],
    'fence that other marks close': [
      answer('```sh\nls\n~~~\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'fence that a list ends': [
      answer('- ```sh\n  ls\n\nText.'),
      'questions/basics/sample.mdx:9:3 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'fence that a quotation ends': [
      answer('> ```sh\n> ls\n\nText.'),
      'questions/basics/sample.mdx:9:3 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'fence that is not closed in a component': [
      answer('<Callout kind="note">\n\n```sh\nls\n\n</Callout>'),
      'questions/basics/sample.mdx:11:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'fence behind a word': [
      answer('Run: ```sh\nls\n```'),
      'questions/basics/sample.mdx:9:6 Unexpected fence behind text, expected a line of its own - put a blank line before it',
    ],
    'fence behind a word, with a blank line in the code': [
      answer('Run: ```sh\nls\n\npwd\n```\n\nText.'),
      'questions/basics/sample.mdx:9:6 Unexpected fence behind text, expected a line of its own - put a blank line before it',
    ],
    'fence that is not closed, among others that are': [
      answer(`\`\`\`sh\nls\n\`\`\`\n\n\`\`\`js\nx\n${restOfBody}`),
      'questions/basics/sample.mdx:13:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'block that is not closed above another': [
      answer('```sh\nls\n\nText.\n\n```sh\npwd\n```'),
      'questions/basics/sample.mdx:14:1 Unexpected fence inside the block of code that line 9 opens, expected its end above it - add a line of ``` below the code of the block above',
    ],
    'word behind a closing fence': [
      answer('```text\nls\n```text\n\nMore.'),
      'questions/basics/sample.mdx:11:4 Unexpected text behind a closing fence, expected the marks alone - delete it, or put it on the next line',
    ],
    'sentence behind a closing fence': [
      answer('> ~~~text\n> ls\n> ~~~ and more'),
      'questions/basics/sample.mdx:11:7 Unexpected text behind a closing fence, expected the marks alone - delete it, or put it on the next line',
    ],
    'block in a block of Markdown': [
      answer('- Write:\n\n  ```md\n  ```sh\n  ls\n  ```\n  ```'),
      'questions/basics/sample.mdx:12:3 Unexpected fence inside the block of code that line 11 opens, expected more marks around it - open and close the block around it with ````',
    ],
    'end of a block of code that has no beginning': [
      question({ body: `${restOfBody}\n\`\`\`\n` }),
      'questions/basics/sample.mdx:20:1 Unexpected fence that is not closed, expected a closing fence of as many marks - delete it',
    ],
  },
});
