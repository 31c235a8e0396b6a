import { question, sampleBody, stretches } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

const item = (text: string) =>
  `<Accordion>\n\n<AccordionItem title="One">\n\n${text}\n</AccordionItem>\n\n</Accordion>\n`;

testSamples({
  sound: {
    'the most words below a heading': question({ body: stretches(2, 150) }),
    'the title of an item where a heading would be': question({
      body: `${stretches(1, 140)}\n${item(stretches(1, 140).replace(/^## .*\n/, ''))}`,
    }),
  },
  unsound: {
    'headings that name a kind of text': [
      question({
        body: `${sampleBody}\n## Conclusion:\n\nText.\n\n## References\n\n- One\n\n## Details of TLS\n\nText.\n`,
      }),
      'questions/basics/sample.mdx:21:4 Unexpected heading `Conclusion`, expected one that names what stands below it - say what stands below it, or delete it',
      'questions/basics/sample.mdx:25:4 Unexpected heading `References`, expected one that names what stands below it - name them in `references`, and delete this part',
    ],
    'a word too many': [
      question({ body: `${stretches(1, 150)}And.\n` }),
      'questions/basics/sample.mdx:41:1 Unexpected stretch of 151 words without a heading, expected at most 150 - put a heading above this, or leave something out',
    ],
    'a word too many in a list': [
      question({
        body: `- ${stretches(1, 150)
          .replace(/^## .*\n\n/, '')
          .replaceAll('\n\n', '\n- ')}End.\n`,
      }),
      'questions/basics/sample.mdx:24:3 Unexpected stretch of 151 words without a heading, expected at most 150 - put a heading above this, or leave something out',
    ],
  },
});
