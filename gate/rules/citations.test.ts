import { answer, question, restOfBody, term } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const references = "\n  - { name: sample-manual, title: Manual of the sample, url: 'https://example.org/manual' }";

/** A question with a named reference, whose body begins with this text. */
const citing = (text: string, more = '') => question({ references: references + more, body: `${text}\n${restOfBody}` });

testSamples({
  sound: {
    'a reference that is cited twice': citing(
      'The sample opens at dawn.<Reference name="sample-manual" /> It closes late.<Reference name="sample-manual" />',
    ),
    'a reference with a name that nothing cites': citing('The sample opens at dawn.'),
  },
  unsound: {
    'a name that is nearly that of a reference': [
      citing('The sample opens at dawn.\nIt closes late.<Reference name="sample-manuel" />'),
      'questions/basics/sample.mdx:10:16 Unexpected reference `sample-manuel` of `<Reference>`, expected the `name` of one of the `references` - did you mean `sample-manual`?',
    ],
    'a name of no reference': [
      citing('It closes late.<Reference name="other" />'),
      'questions/basics/sample.mdx:9:16 Unexpected reference `other` of `<Reference>`, expected the `name` of one of the `references` - write { name: other, title: ..., url: ... } for it there',
    ],
    'two references of one name': [
      citing('The sample opens.', "\n  - { name: sample-manual, title: Another, url: 'https://example.org/other' }"),
      'questions/basics/sample.mdx:7:13 Unexpected second reference `sample-manual`, expected each name once - give one of the two another name',
    ],
    'a citation in the glossary, where there are no references': [
      { path: 'glossary/sample.mdx', text: term({ body: 'It closes late.<Reference name="other" />\n' }) },
      'glossary/sample.mdx:5:16 Unexpected reference `other` of `<Reference>`, expected the `name` of one of the `references` - write { name: other, title: ..., url: ... } for it there',
    ],
    'empty name': [
      answer('It is so.<Reference name="" />'),
      'questions/basics/sample.mdx:9:10 Unexpected `name=""` in `<Reference>`, expected lower-case letters, digits and hyphens - for example <Reference name="mosquitto-conf" />',
    ],
  },
});
