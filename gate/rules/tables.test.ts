import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a pipe in code': answer('| A | B |\n| --- | --- |\n| `a \\| b` | c \\| d |'),
    'a table of one column without pipes at its ends, and one with a row of one cell': answer(
      'A |\n--- |\n1\n\n| A | B |\n| --- | --- |\n| 1',
    ),
    'a row with fewer cells': answer('| A | B |\n| --- | --- |\n| 1 |'),
  },
  unsound: {
    'text right below a table': [
      answer('| A | B |\n| --- | --- |\n| 1 | 2 |\nText below.'),
      'questions/basics/sample.mdx:12:1 Unexpected text right below a table, which makes it a row, expected a blank line - put a blank line above it',
    ],
    'a pipe in code without a backslash': [
      answer('| A | B |\n| --- | --- |\n| 1 | 2 |\n| `a|b` | c |'),
      'questions/basics/sample.mdx:12:1 Unexpected row of 3 cells, expected 2, as in the first row - write `\\|` for the sign itself, also in code',
    ],
    'a row with a cell more': [
      answer('A | B\n--- | ---\n1 | 2 | 3'),
      'questions/basics/sample.mdx:11:1 Unexpected row of 3 cells, expected 2, as in the first row - write `\\|` for the sign itself, also in code',
    ],
    'a row with a cell more, in a list': [
      answer('- One\n\n  | A |\n  | --- |\n  | 1 | 2 |'),
      'questions/basics/sample.mdx:13:3 Unexpected row of 2 cells, expected 1, as in the first row - write `\\|` for the sign itself, also in code',
    ],
  },
});
