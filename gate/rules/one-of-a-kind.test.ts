import { base, question, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

/** So long that search results show nothing behind it. */
const beginning =
  'The first sentence of this sample is as long as it has to be here. The second one fills what is left of a line in the list of results.';

const definition = 'What the other term means, in plain text that is true on its own and long enough.';

testSamples({
  sound: {
    'questions of which a sign is the difference': {
      path: 'questions/basics/sample.mdx',
      text: question({ question: 'What does a/# match?' }),
      beside: {
        'questions/qos/other.mdx':
          base['questions/qos/other.mdx']?.replace(/question: .*/, 'question: What does a/+ match?') ?? '',
      },
    },
    'other names that two terms have, or that are its own': {
      path: 'glossary/zebra.mdx',
      text: term({ also: '[Beside, sample term, What does the sample file ask?]' }),
      beside: { 'glossary/term.mdx': term({ term: 'Term beside', definition, also: '[Beside]' }) },
    },
    'a definition that is the short answer of a question': {
      path: 'glossary/zebra.mdx',
      text: term({
        definition:
          'This one stands beside the sample, in another topic, and says something that the sample does not say.',
      }),
    },
  },
  unsound: {
    'question of another one with other marks and a space': [
      question({ question: "Which 'other' question stands beside the sample ?" }),
      'questions/basics/sample.mdx:2:11 Unexpected ` ?` in `question`, expected one `?` right behind a word - write `?` in its place',
      'questions/basics/sample.mdx:2:11 Unexpected `question` that questions/qos/other.mdx has too, expected one of its own - say what is different, or make one of the two',
    ],
    'another name that is the name of a term': [
      { path: 'glossary/zebra.mdx', text: term({ also: '[a stripe, term beside]' }) },
      'glossary/zebra.mdx:4:18 Unexpected `also` that is the name of glossary/term.mdx, expected another name - delete it here, or make one of the two',
    ],
    'copy of another file': [
      { path: 'questions/qos/third.mdx', text: base['questions/qos/other.mdx']?.replace(/redirects: .*\n/, '') ?? '' },
      'questions/qos/third.mdx:2:11 Unexpected copy of questions/qos/other.mdx, expected each text once - delete one of the two, or write what is meant to stand in it',
    ],
    'copy whose name stands before that of its original': [
      { path: 'questions/qos/other (1).mdx', text: base['questions/qos/other.mdx'] ?? '' },
      'questions/qos/other (1).mdx:1:1 Unexpected name `other (1)`, expected lower-case letters, digits and hyphens - rename it to other-1',
      'questions/qos/other (1).mdx:2:11 Unexpected copy of questions/qos/other.mdx, expected each text once - delete one of the two, or write what is meant to stand in it',
      'questions/qos/other (1).mdx:8:13 Unexpected redirect `former-other`, expected one that is not taken by questions/qos/other.mdx - remove it',
    ],
    'question text of another file': [
      {
        path: 'questions/qos/zebra.mdx',
        text: question({
          question: 'Which other question stands beside the sample?',
          answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
        }),
      },
      'questions/qos/zebra.mdx:2:11 Unexpected `question` that questions/qos/other.mdx has too, expected one of its own - say what is different, or make one of the two',
    ],
    'question text of another file in other case': [
      {
        path: 'questions/qos/zebra.mdx',
        text: question({
          question: 'WHICH other question stands beside the sample?',
          answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
        }),
      },
      'questions/qos/zebra.mdx:2:11 Unexpected `question` that questions/qos/other.mdx has too, expected one of its own - say what is different, or make one of the two',
    ],
    'short answer of another file': [
      {
        path: 'questions/qos/zebra.mdx',
        text: question({
          question: 'What does the third file ask?',
          answer:
            'This one stands beside the sample, in another topic, and says something that the sample does not say.',
        }),
      },
      'questions/qos/zebra.mdx:3:9 Unexpected `answer` that questions/qos/other.mdx has too, expected one of its own - say what is different, or make one of the two',
    ],
    'short answer of which search results show what they show of another': [
      {
        path: 'questions/qos/zebra.mdx',
        text: question({
          question: 'What does the third file ask?',
          answer: `${beginning} And this goes on in a way of its own.`,
        }),
        beside: {
          'questions/qos/antelope.mdx': question({
            question: 'And the fourth?',
            answer: `${beginning} So does this one, which is another.`,
          }),
        },
      },
      'questions/qos/zebra.mdx:3:9 Unexpected `answer` that begins as that of questions/qos/antelope.mdx, expected another beginning, because search results show no more - begin with what is different',
    ],
    'short answer that is the description of a topic': [
      {
        path: 'questions/qos/zebra.mdx',
        text: question({
          question: 'What does the third file ask?',
          answer: 'What everybody asks first, said in one sentence of plain text.',
        }),
      },
      'questions/qos/zebra.mdx:3:9 Unexpected `answer` that topics/basics.yaml has too, expected one of its own - say what is different, or make one of the two',
    ],
    'title of another topic': [
      { path: 'topics/zebra.yaml', text: topic({ title: 'Basics', order: '9' }) },
      'topics/zebra.yaml:1:8 Unexpected `title` that topics/basics.yaml has too, expected one of its own - say what is different, or make one of the two',
    ],
    'order of another topic': [
      { path: 'topics/zebra.yaml', text: topic({ title: 'Zebra', order: '1' }) },
      'topics/zebra.yaml:3:8 Unexpected order 1 that topics/basics.yaml has too, expected a place of its own - take 3, which is free',
    ],
    'term of another file': [
      {
        path: 'glossary/zebra.mdx',
        text: term({
          term: 'Term beside',
          definition: 'Something else, in plain text that is true on its own and long enough.',
        }),
      },
      'glossary/zebra.mdx:2:7 Unexpected `term` that glossary/term.mdx has too, expected one of its own - say what is different, or make one of the two',
    ],
  },
});
