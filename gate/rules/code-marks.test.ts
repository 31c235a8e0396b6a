import { question } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'code in a short answer': question({
      answer: "'The command `mosquitto_sub -t #` shows a topic such as `a*b*c` or `__x__` to whoever may read it.'",
    }),
  },
  unsound: {
    'a backtick without a second one': [
      question({ answer: 'The command `mosquitto_sub` shows `topics to whoever may read them.' }),
      'questions/basics/sample.mdx:3:43 Unexpected backtick without a second one in `answer`, expected two around each piece of code - add the other one, or delete it',
    ],
    'a pair without code, in the second line of a text': [
      question({ answer: '>-\n  The command `mosquitto_sub`\n  shows `` topics to whoever may read them.' }),
      'questions/basics/sample.mdx:5:9 Unexpected pair of backticks without code in `answer`, expected code between them - write it, or delete both',
    ],
  },
});
