import { limits } from '../../limits';
import { question, stretches, term, words } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'the fewest words': question({ body: stretches(1, limits.shortestBody) }),
    'the most words, below headings': question({ body: stretches(3, 150) }),
    'a short and a long text of a term': { path: 'glossary/sample.mdx', text: term({ body: 'Two words.\n' }) },
    'a long text of a term': { path: 'glossary/sample.mdx', text: term({ body: stretches(4, 150) }) },
  },
  unsound: {
    'one word': [
      question({ body: 'Yes.\n' }),
      'questions/basics/sample.mdx:9:1 Unexpected answer of 1 word, expected at least 120 below the frontmatter - say why, how, and what to watch out for',
    ],
    'a word too few': [
      question({ body: stretches(1, 110) + words(9) }),
      'questions/basics/sample.mdx:9:4 Unexpected answer of 119 words, expected at least 120 below the frontmatter - say why, how, and what to watch out for',
    ],
    'many words in code only': [
      question({ body: `Yes.\n\n\`\`\`text\n${words(200)}\n\`\`\`\n` }),
      'questions/basics/sample.mdx:9:1 Unexpected answer of 1 word, expected at least 120 below the frontmatter - say why, how, and what to watch out for',
    ],
    'many words in a table only': [
      question({ body: 'Yes.\n\n<ReasonCodes />\n' }),
      'questions/basics/sample.mdx:9:1 Unexpected answer of 1 word, expected at least 120 below the frontmatter - say why, how, and what to watch out for',
    ],
    'a word too many': [
      question({ body: `${stretches(3, 150)}\n## End\n\nEnd.\n` }),
      'questions/basics/sample.mdx:108:1 Unexpected answer of 451 words, expected at most 450 - leave something out, or give it a question of its own',
    ],
  },
});
