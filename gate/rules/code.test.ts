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
      'questions/basics/sample.mdx:9:11 Unexpected expression `{x}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'brace in what looks like indented code': [
      answer('    const a = {};'),
      'questions/basics/sample.mdx:9:15 Unexpected expression `{}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'code fence that closes with fewer signs': [
      answer('````\n```\n\nText.\n\n````\n\n{x}'),
      'questions/basics/sample.mdx:16:1 Unexpected expression `{x}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
  },
});
