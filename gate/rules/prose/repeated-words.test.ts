import { answer } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

const paragraph =
  'The pump in the cellar tells the broker once an hour how high the water stands, and runs until `level` is low again.';

testSamples({
  sound: {
    'a step in two tabs, and paragraphs of which the code differs': answer(
      `<Tabs label="Client">\n\n<Tab title="One">\n\nStart the client again, and look at its log.\n\n</Tab>\n\n<Tab title="Two">\n\nStart the client again, and look at its log.\n\n</Tab>\n\n</Tabs>\n\n${paragraph}\n\n${paragraph.replace('level', 'height')}`,
    ),
    'words that may stand twice': answer('The longest that that broker had had was nine days. Yes, yes, Duran Duran.'),
    'two pieces of code side by side': answer('The wildcards `+` `+` and the codes `a` `b`.'),
  },
  unsound: {
    'word that stands twice at the start of a sentence': [
      answer('It rains. The the pump runs.'),
      'questions/basics/sample.mdx:9:11 Unexpected second `the`, expected it once - delete one of them',
    ],
    'paragraph that was pasted twice': [
      answer(`${paragraph}\n\nText.\n\n- ${paragraph.replaceAll(' the ', '\n  the ')}`),
      'questions/basics/sample.mdx:13:3 Unexpected text of line 9 once more, expected it once - delete one of the two',
    ],
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
