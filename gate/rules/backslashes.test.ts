import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'paths and patterns without such signs, and signs behind backslashes': answer(
      'C:\\Users\\me, C:\\\\Users\\\\_me, \\d and \\w, a\\_b, 2\\*3\\*4, \\<host\\>, C:\\dir\\<name>, \\{x} and `C:\\_x`.',
    ),
  },
  unsound: {
    'path of Windows': [
      answer('In C:\\Users\\_me\\*.conf there.'),
      'questions/basics/sample.mdx:9:12 Unexpected `\\_`, of which readers see `_`, expected all backslashes of a word to be shown - put the word between backticks, or write `\\\\` for each `\\`',
    ],
    'path of a server': [
      answer('On\n\\\\server\\share there.'),
      'questions/basics/sample.mdx:10:1 Unexpected `\\\\`, of which readers see `\\`, expected all backslashes of a word to be shown - put the word between backticks, or write `\\\\` for each `\\`',
    ],
    pattern: [
      answer('| A |\n| --- |\n| The pattern \\d+\\.\\d+ |'),
      'questions/basics/sample.mdx:11:18 Unexpected `\\.`, of which readers see `.`, expected all backslashes of a word to be shown - put the word between backticks, or write `\\\\` for each `\\`',
    ],
  },
});
