import { question, term } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a term without text': { path: 'glossary/sample.mdx', text: term({ body: '' }) },
    'a term with a block of bytes alone': {
      path: 'glossary/sample.mdx',
      text: term({ body: '```text\n40 02\n```\n' }),
    },
  },
  unsound: {
    'a question without its answer': [
      question({ body: '' }),
      'questions/basics/sample.mdx:8:1 Unexpected end of file, expected the full answer below the frontmatter - write it in Markdown',
    ],
    'a question with blank lines for its answer': [
      question({ body: '\n\n' }),
      'questions/basics/sample.mdx:8:1 Unexpected end of file, expected the full answer below the frontmatter - write it in Markdown',
    ],
    'a question with nothing but blank Braille for its answer': [
      question({ body: '\u2800\u2800\n' }),
      'questions/basics/sample.mdx:9:1 Unexpected end of file, expected the full answer below the frontmatter - write it in Markdown',
    ],
    'a question with nothing but a block of code': [
      question({ body: '```mdx\n## Part\n\nText.\n```\n' }),
      'questions/basics/sample.mdx:9:1 Unexpected code in place of the answer, expected text - delete its first and last line if they hold the answer, or write text around it',
    ],
    'a term in a block of code': [
      { path: 'glossary/sample.mdx', text: term({ body: '```md\nText.\n```\n' }) },
      'glossary/sample.mdx:5:1 Unexpected code in place of the answer, expected text - delete its first and last line if they hold the answer, or write text around it',
    ],
  },
});
