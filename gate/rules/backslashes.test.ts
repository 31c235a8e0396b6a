import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'brackets behind backslashes': answer('\\[MQTT-4.2-1\\] and \\(so it is\\), \\[x\\]\\(y\\).'),
    'paths and patterns without such signs, and signs behind backslashes': answer(
      'C:\\Users\\me, C:\\\\Users\\\\_me, \\d and \\w, a\\_b, 2\\*3\\*4, \\<host\\>, C:\\dir\\<name>, \\{x} and `C:\\_x`.',
    ),
    'line ends that are spoken of': answer('A line ends in \\r\\n or in \\n alone, of "e\\ne\\n2\\n\\n" five do.'),
  },
  unsound: {
    'formulas of LaTeX': [
      answer('It is \\(2 \\times 5\\) or \\(2^5\\).\n\n\\[\nx = 2 \\cdot 5\n\\]'),
      'questions/basics/sample.mdx:9:7 Unexpected formula `\\(2 \\times 5\\)`, of which readers see no `\\` before brackets, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:9:25 Unexpected formula `\\(2^5\\)`, of which readers see no `\\` before brackets, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:11:1 Unexpected formula `\\[`, of which readers see no `\\` before brackets, expected text or code - write it in words or plain signs, such as 10², or put it between backticks',
    ],
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
    'words of LaTeX': [
      answer('CONNECT \\rightarrow CONNACK, 5 \\times 3.'),
      'questions/basics/sample.mdx:9:9 Unexpected `\\rightarrow` that is shown as it is written, expected text - write the sign itself, such as →',
      'questions/basics/sample.mdx:9:32 Unexpected `\\times` that is shown as it is written, expected text - write the sign itself, such as →',
    ],
    'line ends and signs as programs write them': [
      answer('One.\\nTwo\\n- three. It\\u2019s so.'),
      'questions/basics/sample.mdx:9:5 Unexpected `\\n` that is shown as it is written, expected text - begin a new line in its place',
      'questions/basics/sample.mdx:9:10 Unexpected `\\n` that is shown as it is written, expected text - begin a new line in its place',
      'questions/basics/sample.mdx:9:23 Unexpected `\\u2019` that is shown as it is written, expected text - write the sign itself, such as →',
    ],
  },
});
