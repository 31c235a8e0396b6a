import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'code between backticks': answer('Send `{1 + 1}` and `import x`.\n\n```js\nexport const a = {};\n```'),
  },
  unsound: {
    'placeholder in braces': [
      answer('Publish to home/{room}/state.'),
      'questions/basics/sample.mdx:9:17 Unexpected expression `{room}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'placeholder in two braces': [
      answer('Publish to home/{{room}}/state.'),
      'questions/basics/sample.mdx:9:17 Unexpected expression `{{room}}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'shell variable in braces': [
      answer('Set $\x7bHOME} first.'),
      'questions/basics/sample.mdx:9:6 Unexpected expression `{HOME}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'brace behind inline code that is not closed': [
      answer('See `code {x} here.'),
      'questions/basics/sample.mdx:9:5 Unexpected backtick without another that is shown as it is written, expected markup that works - close the code, or write `\\`` for the sign itself',
      'questions/basics/sample.mdx:9:11 Unexpected expression `{x}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'brace in what looks like indented code': [
      answer('    const a = {};'),
      'questions/basics/sample.mdx:9:5 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
      'questions/basics/sample.mdx:9:15 Unexpected expression `{}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'code fence that closes with fewer signs': [
      answer('````\n```\n\nText.\n\n````\n\n{x}'),
      'questions/basics/sample.mdx:9:1 Unexpected block of code without its language, expected a language that is known, such as `console`, `sh`, `conf`, `json`, `js`, `python` or `text` - write it behind the opening marks; `text` is for what has none',
      'questions/basics/sample.mdx:16:1 Unexpected expression `{x}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
  },
});
