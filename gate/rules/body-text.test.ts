import { question, term } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a term without text': { path: 'glossary/sample.mdx', text: term({ body: '' }) },
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
  },
});
