import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'days of the calendar': answer(
      'Between 29 February 2024, 29 February, December 31, 2025, the 30th of April and 2026-11-30 it rained.',
    ),
    'numbers that count': answer('In April 31 brokers ran, and 31 April releases came. Version 3.30 June 2026 has.'),
    'names of files, code and the words of others': answer(
      'The file log-2026-02-30.txt, the topic `a/2026-13-01` and "30 February" are no days.',
    ),
  },
  unsound: {
    'days that are in no calendar': [
      answer('Since 30 February 2026, 29 February 2023, 31 April,\nFebruary 30th, 2026 and 2026-11-31.'),
      'questions/basics/sample.mdx:9:7 Unexpected day `30 February 2026`, expected one that is in the calendar - February has 28 days; put it between backticks if it is no day',
      'questions/basics/sample.mdx:9:25 Unexpected day `29 February 2023`, expected one that is in the calendar - February has 28 days; put it between backticks if it is no day',
      'questions/basics/sample.mdx:9:43 Unexpected day `31 April`, expected one that is in the calendar - April has 30 days; put it between backticks if it is no day',
      'questions/basics/sample.mdx:10:1 Unexpected day `February 30th, 2026`, expected one that is in the calendar - February has 28 days; put it between backticks if it is no day',
      'questions/basics/sample.mdx:10:25 Unexpected day `2026-11-31`, expected one that is in the calendar - November has 30 days; put it between backticks if it is no day',
    ],
    'a month too many': [
      question({ answer: 'The sample was read on 2026-13-01, and answers it in a sentence that is long enough.' }),
      'questions/basics/sample.mdx:3:9 Unexpected day `2026-13-01`, expected one that is in the calendar - write year, month and day in this order, or put it between backticks if it is no day',
    ],
    'such a day in the title of a document': [
      question({
        references:
          "\n  - { spec: '5.0', section: '4.2' }\n  - { title: 'Manual of 31 June 2026', url: 'https://example.org/' }",
      }),
      'questions/basics/sample.mdx:7:14 Unexpected day `31 June 2026`, expected one that is in the calendar - June has 30 days; put it between quotation marks if it is no day',
    ],
  },
});
