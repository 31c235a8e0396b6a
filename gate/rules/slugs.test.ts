import { base, question, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'related questions and former slugs': question({ related: '[other]', redirects: '[old-sample, content-types]' }),
    'questions of a topic': {
      path: 'topics/qos.yaml',
      text: topic({ order: '2', questions: '[other]', mostAsked: '[other]' }),
    },
  },
  unsound: {
    'copy of a question in another topic, which the list of its own names': [
      {
        path: 'questions/basics/other.mdx',
        text: base['questions/qos/other.mdx'] ?? '',
        beside: { 'topics/qos.yaml': topic({ title: 'Quality of service', order: '2', questions: '[other]' }) },
      },
      'questions/basics/other.mdx:1:1 Unexpected slug `other`, expected one that is not taken by questions/qos/other.mdx - delete one of the two files',
    ],
    'redirect from the id content': [
      question({ redirects: '[content]' }),
      'questions/basics/sample.mdx:8:13 Unexpected redirect `content`, expected one that is not taken by the pages of the site - remove it',
    ],
    'redirect from the id references': [
      question({ redirects: '[references]' }),
      'questions/basics/sample.mdx:8:13 Unexpected redirect `references`, expected one that is not taken by the pages of the site - remove it',
    ],
    'redirect from the id related': [
      question({ redirects: '[related]' }),
      'questions/basics/sample.mdx:8:13 Unexpected redirect `related`, expected one that is not taken by the pages of the site - remove it',
    ],
    'question with the id of a topic': [
      { path: 'questions/basics/topic-qos.mdx', text: question() },
      'questions/basics/topic-qos.mdx:1:1 Unexpected slug `topic-qos`, expected one that is not taken by the id of topics/qos.yaml on /faq - rename it',
    ],
    'redirect from the id of a topic': [
      question({ redirects: '[topic-qos]' }),
      'questions/basics/sample.mdx:8:13 Unexpected redirect `topic-qos`, expected one that is not taken by the id of topics/qos.yaml on /faq - remove it',
    ],
    'slug of a question in another topic': [
      {
        path: 'questions/zebra/other.mdx',
        text: question({
          question: 'What does the third file ask?',
          answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
        }),
        beside: { 'topics/zebra.yaml': topic({ title: 'Zebra', order: '9' }) },
      },
      'questions/zebra/other.mdx:1:1 Unexpected slug `other`, expected one that is not taken by questions/qos/other.mdx - rename one of the two files',
    ],
    'redirect from the slug of another question': [
      { path: 'questions/qos/zebra.mdx', text: question({ redirects: '[other]' }) },
      'questions/qos/zebra.mdx:8:13 Unexpected redirect `other`, expected one that is not taken by questions/qos/other.mdx - remove it',
    ],
    'redirect from a slug that redirects already': [
      { path: 'questions/qos/zebra.mdx', text: question({ redirects: '[former-other]' }) },
      'questions/qos/zebra.mdx:8:13 Unexpected redirect `former-other`, expected one that is not taken by questions/qos/other.mdx - remove it',
    ],
    'redirect from its own slug': [
      { path: 'questions/qos/zebra.mdx', text: question({ redirects: '[zebra]' }) },
      'questions/qos/zebra.mdx:8:13 Unexpected redirect `zebra`, expected one that is not taken by questions/qos/zebra.mdx - remove it',
    ],
    'redirect from a page of the site': [
      { path: 'questions/qos/zebra.mdx', text: question({ redirects: '[all]' }) },
      'questions/qos/zebra.mdx:8:13 Unexpected redirect `all`, expected one that is not taken by the pages of the site - remove it',
    ],
    'redirect from the index': [
      { path: 'questions/qos/zebra.mdx', text: question({ redirects: '[old, index]' }) },
      'questions/qos/zebra.mdx:8:18 Unexpected redirect `index`, expected one that is not taken by the pages of the site - remove it',
    ],
    'redirect from a question to which another one links': [
      {
        path: 'questions/qos/zebra.mdx',
        text: question({ redirects: '[other]' }),
        beside: { 'glossary/term.mdx': term({ term: 'Term beside', body: 'See [the other](/faq/other).\n' }) },
      },
      'questions/qos/zebra.mdx:8:13 Unexpected redirect `other`, expected one that is not taken by questions/qos/other.mdx - remove it',
    ],
    'question related to itself': [
      question({ related: '[sample]' }),
      'questions/basics/sample.mdx:8:11 Unexpected slug `sample` in `related`, expected another question - remove it',
    ],
    'question related to an unknown one': [
      question({ related: '[nowhere]' }),
      'questions/basics/sample.mdx:8:11 Unexpected slug `nowhere` in `related`, expected another question - remove it, or add that question',
    ],
    'question related to one near a known one': [
      question({ related: '[othr]' }),
      'questions/basics/sample.mdx:8:11 Unexpected slug `othr` in `related`, expected another question - did you mean `other`?',
    ],
    'question related to a former slug': [
      question({ related: '[former-other]' }),
      'questions/basics/sample.mdx:8:11 Unexpected slug `former-other` in `related`, expected another question - did you mean `other`?',
    ],
    'topic with an unknown question': [
      { path: 'topics/qos.yaml', text: topic({ questions: '[other, nowhere]' }) },
      'topics/qos.yaml:4:20 Unexpected slug `nowhere` in `questions`, expected another question of the topic `qos` - remove it, or add that question',
    ],
    'topic that most people ask an unknown question of': [
      { path: 'topics/qos.yaml', text: topic({ mostAsked: '[nowhere]' }) },
      'topics/qos.yaml:4:13 Unexpected slug `nowhere` in `mostAsked`, expected another question of the topic `qos` - remove it, or add that question',
    ],
    'topic with a question of another topic': [
      { path: 'topics/zebra.yaml', text: topic({ title: 'Zebra', order: '9', questions: '\n  - other' }) },
      'topics/zebra.yaml:5:5 Unexpected slug `other` in `questions`, expected another question of the topic `zebra` - remove it, or move questions/qos/other.mdx to questions/zebra/other.mdx',
    ],
    'topic that most people ask a question of another topic of': [
      { path: 'topics/zebra.yaml', text: topic({ title: 'Zebra', order: '9', mostAsked: '[other]' }) },
      'topics/zebra.yaml:4:13 Unexpected slug `other` in `mostAsked`, expected another question of the topic `zebra` - remove it, or move questions/qos/other.mdx to questions/zebra/other.mdx',
    ],
    'topic that leads newcomers to an unknown question': [
      { path: 'topics/qos.yaml', text: topic({ firstSteps: '[nowhere]' }) },
      'topics/qos.yaml:4:14 Unexpected slug `nowhere` in `firstSteps`, expected another question - remove it, or add that question',
    ],
    'topic that says a slip of a slug explains an error': [
      { path: 'topics/qos.yaml', text: topic({ errors: '[othr]' }) },
      'topics/qos.yaml:4:10 Unexpected slug `othr` in `errors`, expected another question - did you mean `other`?',
    ],
    'topic that leads newcomers to a question by its former slug': [
      { path: 'topics/qos.yaml', text: topic({ firstSteps: '[former-other]' }) },
      'topics/qos.yaml:4:14 Unexpected slug `former-other` in `firstSteps`, expected another question - did you mean `other`?',
    ],
    'words for a slug, once': [
      question({ related: '[what is mqtt]' }),
      'questions/basics/sample.mdx:8:11 Unexpected entry of `related` `what is mqtt`, expected lower-case letters, digits and hyphens - write what-is-mqtt',
    ],
  },
});
