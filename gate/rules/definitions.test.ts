import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'definitions that are used, whatever their case': answer(
      'See [one][a], [b][] and [C].\n\n[A]: /faq\n[b]: /faq/other\n[c]: /topics/qos',
    ),
    'a definition that is used above and below': answer('See [one][a].\n\n[a]: /faq\n\nSee [two][a].'),
  },
  unsound: {
    'address that Markdown takes for a definition': [
      answer('- [::1]:1883'),
      'questions/basics/sample.mdx:9:3 Unexpected definition of `[::1]` as `1883`, which is not shown, expected text - write `\\[` for the sign itself',
    ],
    'definition that nothing refers to': [
      answer('Text.\n\n[a]: /faq'),
      'questions/basics/sample.mdx:11:1 Unexpected definition of `[a]` as `/faq`, to which nothing refers, expected a link with its label - write [text][label] where it belongs, or delete it',
    ],
    'remark that Markdown takes for a definition': [
      answer('Text.\n\n[Note]: important'),
      'questions/basics/sample.mdx:11:1 Unexpected definition of `[Note]` as `important`, which is not shown, expected text - write `\\[` for the sign itself',
    ],
    'second definition of a label': [
      answer('See [one][a].\n\n[a]: /faq\n[A]: /faq/other'),
      'questions/basics/sample.mdx:12:1 Unexpected second definition of `[A]` as `/faq/other`, expected each once - keep one of them',
    ],
  },
});
