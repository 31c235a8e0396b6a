import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'numbers all alike, from 3 on, and behind a text': answer(
      '1. One\n1. Two\n\nText.\n\n3. Three\n4. Four\n\nText.\n\n1. One\n\n   ```text\n   ls\n   ```\n\n2. Two',
    ),
    'list that goes on behind a block of code': answer('1. One\n\n```text\nls\n```\n\n2. Two'),
    'lists in lists, numbers that end in one column, and text below a list': answer(
      '- One\n  1. Inner\n     - Inmost\n  2. Inner\n\nText.\n\n 9. Nine\n10. Ten\n\nText.',
    ),
  },
  unsound: {
    'number that is left out': [
      answer('1. One\n3. Two\n4. Three'),
      'questions/basics/sample.mdx:10:1 Unexpected number 3 of an item that readers see as 2, expected numbers one after the other - write 2, or put a number that matters behind a word',
    ],
    'numbers that go down': [
      answer('- List:\n\n  3. One\n  2. Two\n  1. Three'),
      'questions/basics/sample.mdx:12:3 Unexpected number 2 of an item that readers see as 4, expected numbers one after the other - write 4, or put a number that matters behind a word',
    ],
    'list that a block of code interrupts': [
      answer('1. One\n\n```text\nls\n```\n\n1. Two'),
      'questions/basics/sample.mdx:15:1 Unexpected list that begins at 1 again behind a block of code, expected the block inside the item above it - begin the block in column 4, where the text of the item begins, or write 2 here',
    ],
    'list inside a numbered item, indented by two spaces': [
      answer('1. One\n  - Inner\n  - Other\n2. Two'),
      'questions/basics/sample.mdx:10:3 Unexpected indentation that puts nothing inside the item above, expected as much as its text has, or none - begin it in column 4 to put it inside the item above, or in column 1',
    ],
    'text and code below a numbered item, indented by two spaces': [
      answer('1. One\n\n  More of one.\n\n2. Two\n\n  ```text\n  ls\n  ```'),
      'questions/basics/sample.mdx:11:3 Unexpected indentation that puts nothing inside the item above, expected as much as its text has, or none - begin it in column 4 to put it inside the item above, or in column 1',
      'questions/basics/sample.mdx:15:3 Unexpected indentation that puts nothing inside the item above, expected as much as its text has, or none - begin it in column 4 to put it inside the item above, or in column 1',
    ],
    'item that one space indents': [
      answer('- One\n - Two'),
      'questions/basics/sample.mdx:10:2 Unexpected indentation that puts nothing inside the item above, expected as much as its text has, or none - begin it in column 4 to put it inside the item above, or in column 1',
    ],
  },
});
