import { answer, question, type SampleFile, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const linking = (slug: string) => answer(`See [another answer](/faq/${slug}).`);
const listing = (slug: string) => ({
  'topics/qos.yaml': topic({ title: 'Quality of service', order: '2', questions: `[other, ${slug}]` }),
  'glossary/term.mdx': term({ term: 'Term beside', body: 'See [the other](/faq/other).\n' }),
});

/** A question to which nothing leads, beside a link and a list that lead to one of this slug. */
const unused = (path: string, slug: string): SampleFile => ({
  path,
  text: question({
    question: 'What does the third file ask?',
    answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
  }),
  beside: {
    ...listing(slug),
    'questions/basics/sample.mdx': linking(slug),
    'topics/basics.yaml': topic({
      title: 'Basics',
      description: 'What everybody asks first, said in one sentence of plain text.',
      order: '1',
      questions: '[sample]',
    }),
  },
});
const linkingToTerm = (name: string): SampleFile => ({
  path: 'glossary/sample.mdx',
  text: term({ body: `See [another term](/glossary#${name}).\n` }),
  beside: { 'questions/basics/sample.mdx': answer(`A <Term name="${name}">word</Term>.`) },
});

testSamples({
  sound: {
    'present names': { path: 'questions/basics/sample.mdx', text: linking('other') },
  },
  unsound: {
    'answer that was renamed without its former slug': [
      unused('questions/qos/third.mdx', 'one-of-three'),
      'questions/qos/third.mdx:1:1 Unexpected slug `third`, where 2 places name `one-of-three`, expected the one that they name - if this is that answer, name the file one-of-three.mdx again, or write third in place of one-of-three in questions/basics/sample.mdx:9, topics/qos.yaml:4, and add redirects: [one-of-three] here; if not, name another one there',
    ],
    'answer that was renamed, and has its former slug': [
      { path: 'questions/basics/sample.mdx', text: linking('former-other'), beside: listing('former-other') },
      'questions/qos/other.mdx:8:13 Unexpected former slug `former-other`, which 2 places name, expected the present one there - write other in its place in questions/basics/sample.mdx:9, topics/qos.yaml:4',
    ],
    'answer that is not there': [
      { path: 'questions/basics/sample.mdx', text: linking('one-of-three'), beside: listing('one-of-three') },
      'questions/basics/sample.mdx:9:5 Unexpected slug `one-of-three`, which 2 places name, expected one that a file has - add questions/qos/one-of-three.mdx, or name another answer or none in questions/basics/sample.mdx:9, topics/qos.yaml:4, and add one-of-three to `redirects` of the one that takes its place',
    ],
    'answer whose name has other letters': [
      unused('questions/qos/One_of_three.mdx', 'one-of-three'),
      'questions/qos/One_of_three.mdx:1:1 Unexpected name `One_of_three`, expected lower-case letters, digits and hyphens - rename it to one-of-three',
    ],
    'answer with the ending of another system': [
      unused('questions/qos/one-of-three.md', 'one-of-three'),
      'questions/qos/one-of-three.md:1:1 Unexpected ending of a file, expected `.mdx` at the end of its name - rename it to one-of-three.mdx',
    ],
    'term that is not there': [
      linkingToTerm('zzzzzzzzzzzz'),
      'glossary/sample.mdx:5:5 Unexpected term `zzzzzzzzzzzz`, which 2 places name, expected one that a file has - add glossary/zzzzzzzzzzzz.mdx, or name another term or none in glossary/sample.mdx:5, questions/basics/sample.mdx:9',
    ],
    'slip that two files share': [
      {
        path: 'questions/basics/sample.mdx',
        text: linking('othr'),
        beside: {
          'topics/qos.yaml': topic({ title: 'Quality of service', order: '2', questions: '[other]' }),
          'glossary/zebra.mdx': term({
            term: 'Zebra',
            definition: 'What a zebra is, in plain text that is true on its own and long enough for a term.',
            body: 'See [the other](/faq/othr).\n',
          }),
        },
      },
      'glossary/zebra.mdx:5:5 Unexpected link to `/faq/othr`, expected a page of the site - did you mean `/faq/other`?',
      'questions/basics/sample.mdx:9:5 Unexpected link to `/faq/othr`, expected a page of the site - did you mean `/faq/other`?',
    ],
  },
});
