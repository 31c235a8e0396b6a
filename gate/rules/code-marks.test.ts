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
    'signs of a word processor in a command': [
      question({ answer: 'The command `mosquitto_sub \u2013t \u201Ca\u201D` shows the topic to whoever may read it.' }),
      'questions/basics/sample.mdx:3:21 Unexpected `\u2013t` in a command, which no shell understands, expected plain hyphens and quotation marks - write -t',
      'questions/basics/sample.mdx:3:21 Unexpected `\u201Ca\u201D` in a command, which no shell understands, expected plain hyphens and quotation marks - write "a"',
    ],
    'a command that deletes all there is': [
      question({ answer: 'The command `rm -rf /` makes room for the broker on a disk that is full of other things.' }),
      'questions/basics/sample.mdx:3:21 Unexpected `rm -rf /`, which does what its reader has not seen, expected commands that show what they do - save what is loaded to a file first, or name a package; delete what can be named alone',
    ],
    'a pair without code, in the second line of a text': [
      question({ answer: '>-\n  The command `mosquitto_sub`\n  shows `` topics to whoever may read them.' }),
      'questions/basics/sample.mdx:5:9 Unexpected pair of backticks without code in `answer`, expected code between them - write it, or delete both',
    ],
  },
});
