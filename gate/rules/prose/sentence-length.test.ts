import { answer, question, words } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'the most words': answer(`${words(32)}.`),
    'several sentences': answer(`${words(20)}. ${words(20)}! ${words(20)}?`),
    'sentences that end in numbers and capitals': answer(
      `${words(20)} at QoS 1. The ${words(20)} is by client ID. \`Code\` ${words(20)} at 5. 0 ${words(20)}.`,
    ),
    'a cited place, which is no word': answer(`${words(32)} <Spec version="5.0" section="4.2" />.`),
    'items of a list': answer(`- ${words(19)}\n- ${words(19)}`),
  },
  unsound: {
    'a word too many': [
      answer(`${words(33)}.`),
      'questions/basics/sample.mdx:9:1 Unexpected sentence of 33 words, expected at most 32 - cut it in two',
    ],
    'a long sentence behind a short one': [
      answer(`A word. ${words(33)}.`),
      'questions/basics/sample.mdx:9:9 Unexpected sentence of 33 words, expected at most 32 - cut it in two',
    ],
    'a piece of code, which is one word': [
      answer(`${words(31)} \`a b c\` and.`),
      'questions/basics/sample.mdx:9:1 Unexpected sentence of 33 words, expected at most 32 - cut it in two',
    ],
    'a short answer of one long sentence': [
      question({ answer: `${words(33)}.` }),
      'questions/basics/sample.mdx:3:9 Unexpected sentence of 33 words, expected at most 32 - cut it in two',
    ],
  },
});
