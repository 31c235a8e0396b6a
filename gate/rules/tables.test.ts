import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a pipe in code': answer('| A | B |\n| --- | --- |\n| `a \\| b` | c \\| d |'),
    'a table of one column without pipes at its ends, and one with a row of one cell': answer(
      'A |\n--- |\n1\n\n| A | B |\n| --- | --- |\n| 1',
    ),
    'rows that lack pipes at their ends': answer('| A | B | C |\n| --- | --- | --- |\n| 1 | 2\n| 3 | 4\n5 | 6 | 7 |'),
    'a row with fewer cells': answer('| A | B |\n| --- | --- |\n| 1 |'),
  },
  unsound: {
    'first row without words, and one alone': [
      answer('|  |  |\n| --- | --- |\n| 1 | 2 |\n\n| A | B |\n| --- | --- |'),
      'questions/basics/sample.mdx:9:1 Unexpected first row without words, expected names of the columns - say in each of its cells what stands below it',
      'questions/basics/sample.mdx:13:1 Unexpected table of its first row alone, expected another row - write what stands below it',
    ],
    'text right below a table': [
      answer('| A | B |\n| --- | --- |\n| 1 | 2 |\nText below.'),
      'questions/basics/sample.mdx:12:1 Unexpected text right below a table, which makes it a row, expected a blank line - put a blank line above it',
    ],
    'a cell over two lines': [
      answer('| A | B | C |\n| --- | --- | --- |\n| 1 | a long\ntext | 3 |'),
      'questions/basics/sample.mdx:12:1 Unexpected rest of a cell, which makes a row of its own, expected the row above to end with `|` - write each row in one line',
    ],
    'the first cell, and the last one, over two lines': [
      answer('| A | B |\n| --- | --- |\n| a long\ntext | 2 |\n| 3 | a long\ntext |'),
      'questions/basics/sample.mdx:12:1 Unexpected rest of a cell, which makes a row of its own, expected the row above to end with `|` - write each row in one line',
      'questions/basics/sample.mdx:14:1 Unexpected rest of a cell, which makes a row of its own, expected the row above to end with `|` - write each row in one line',
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
