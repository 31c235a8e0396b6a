import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'single signs behind backslashes': answer(
      'A \\* and a \\# are signs, \\*so they say, 2\\*\\*8 and 2\\*\\*10, \\_x\\_, f(\\*args, \\*\\*kwargs), \\[MQTT-4.2-1\\] \\(so\\), \\<host\\>, \\<TERM>.',
    ),
    'wildcards at the start of a text': answer(
      '\\# matches every level.\n\n\\# Is what it is called.\n\n\\+ matches one level,\n\\# matches all.\n\n- \\# Every level\n- \\+ One level',
    ),
    'signs at the start of one line': answer(
      '1\\. of May was warm.\n\n\\- 5 is less than 0.\n\nIt began in\n1999\\. Then it went on.',
    ),
    'backticks that are spoken of': answer(
      'It says \\*\\*so\\*\\*. Put it between \\` and \\`, or between `` ` `` and \\`.',
    ),
    'code that shows such signs': answer('Write `\\*\\*so\\*\\*` or `\\[a\\](/faq)`.'),
    'globs of folders': answer('All of \\*\\*/conf and \\*\\*/data, a/\\*\\*, and \\*\\*/\\*.mdx.'),
  },
  unsound: {
    'text that is escaped throughout': [
      answer(
        '\\# Heading\n\nSome \\*\\*bold words\\*\\* and \\`code\\`.\n\n\\- One\n\\- Two\n\nSee \\[the text\\](https://example.org/x).',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected `\\# Heading`, of which readers see `# Heading`, expected signs without backslashes - delete the backslashes here, and in line 11, 13, 16, or put code between backticks',
    ],
    'strong text, of which each sign or the first one has a backslash': [
      answer('Some \\**bold\\** words and \\*\\*others\\*\\*.'),
      'questions/basics/sample.mdx:9:6 Unexpected `\\**bold\\**`, of which readers see `**bold**`, expected signs without backslashes - delete the backslashes of this line, or put code between backticks',
    ],
    'items that are texts by themselves': [
      answer('1\\. One\n\n2\\. Two'),
      'questions/basics/sample.mdx:9:1 Unexpected `1\\. One`, of which readers see `1. One`, expected signs without backslashes - delete the backslashes here, and in line 11, or put code between backticks',
    ],
    'rows of a table': [
      answer('\\| QoS \\| Name \\|\n\\| --- \\| --- \\|\n\\| 0 \\| At most once \\|'),
      'questions/basics/sample.mdx:9:1 Unexpected `\\| QoS \\| Name \\|`, of which readers see `| QoS | Name |`, expected signs without backslashes - delete the backslashes of this line, or put code between backticks',
    ],
    'component, in an item': [
      answer('- A \\<Term name="term">word\\</Term>.'),
      'questions/basics/sample.mdx:9:5 Unexpected `\\<Term name="term">`, of which readers see `<Term name="term">`, expected signs without backslashes - delete the backslashes of this line, or put code between backticks',
    ],
    fence: [
      answer('\\`\\`\\`sh\nls\n\\`\\`\\`'),
      'questions/basics/sample.mdx:9:1 Unexpected `\\`\\`\\`sh`, of which readers see ````sh`, expected signs without backslashes - delete the backslashes of this line, or put code between backticks',
    ],
  },
});
