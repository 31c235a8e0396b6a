import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'the sign itself, which is meant': answer('The sign ﬁ and `ﬁ` are one sign of Unicode. Straße and cœur are words.'),
  },
  unsound: {
    'words out of a PDF': [
      answer('The ﬁrst **ﬂag** says "ofﬁce".'),
      'questions/basics/sample.mdx:9:5 Unexpected letters that are one sign in `ﬁrst`, expected a sign for each letter - write first',
      'questions/basics/sample.mdx:9:12 Unexpected letters that are one sign in `ﬂag`, expected a sign for each letter - write flag',
      'questions/basics/sample.mdx:9:24 Unexpected letters that are one sign in `ofﬁce`, expected a sign for each letter - write office',
    ],
    'word of a short answer': [
      question({ answer: 'The ﬁrst of them is kept, and the others are told of it in one message that follows.' }),
      'questions/basics/sample.mdx:3:9 Unexpected letters that are one sign in `ﬁrst`, expected a sign for each letter - write first',
    ],
  },
});
