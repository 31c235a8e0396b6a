import { answer } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'words that may stand twice': answer('The longest that that broker had had was nine days. Yes, yes, Duran Duran.'),
    'two pieces of code side by side': answer('The wildcards `+` `+` and the codes `a` `b`.'),
  },
  unsound: {
    'word that stands twice': [
      answer('Before.\n\nOver the the wire.'),
      'questions/basics/sample.mdx:11:6 Unexpected second `the`, expected it once - delete one of them',
    ],
    'word that stands twice, over the end of a line': [
      answer('Over the\nthe wire.'),
      'questions/basics/sample.mdx:9:6 Unexpected second `the`, expected it once - delete one of them',
    ],
  },
});
