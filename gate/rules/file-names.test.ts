import { question, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a question in the folder of a topic': { path: 'questions/qos/sample.mdx', text: question() },
  },
  unsound: {
    'name that differs from a sound one by case': [
      { path: 'questions/qos/Other.mdx', text: question() },
      'questions/qos/Other.mdx:1:1 Unexpected name `Other`, expected lower-case letters, digits and hyphens - rename it to other',
      'questions/qos/Other.mdx:1:1 Unexpected name, expected one that differs from questions/qos/other.mdx by more than case - rename it',
    ],
    'folder of no topic': [
      { path: 'questions/nowhere/sample.mdx', text: question() },
      'questions/nowhere/sample.mdx:1:1 Unexpected topic `nowhere`, expected `basics` or `qos` - move the file to the folder of a topic, or write topics/nowhere.yaml for a new one',
    ],
    'folder of no topic with several questions': [
      {
        path: 'questions/nowhere/sample.mdx',
        text: question(),
        beside: {
          'questions/nowhere/second.mdx': question({
            question: 'What does the second file ask?',
            answer: 'A second answer, which is not the one of the sample and not the one of the other, stands here.',
          }),
        },
      },
      'questions/nowhere/second.mdx:1:1 Unexpected topic `nowhere` of 2 files, expected `basics` or `qos` - move the file to the folder of a topic, or write topics/nowhere.yaml for a new one',
    ],
    'topic that was renamed without its folder': [
      {
        path: 'topics/quality.yaml',
        text: topic({ title: 'Quality', questions: '[third]' }),
        beside: {
          'questions/levels/third.mdx': question({
            question: 'What does the third file ask?',
            answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
          }),
        },
      },
      'topics/quality.yaml:1:1 Unexpected topic `quality`, whose questions are in questions/levels, expected one name of both - name the file levels.yaml, or the folder questions/quality',
    ],
    'question in the folder of no topic, of which a topic knows': [
      {
        path: 'questions/level/third.mdx',
        text: question(),
        beside: { 'topics/qos.yaml': topic({ title: 'Quality of service', order: '2', questions: '[other, third]' }) },
      },
      'questions/level/third.mdx:1:1 Unexpected topic `level`, expected `basics` or `qos` - move it to questions/qos/third.mdx',
    ],
    'folder near a topic': [
      { path: 'questions/basic/sample.mdx', text: question() },
      'questions/basic/sample.mdx:1:1 Unexpected topic `basic`, expected `basics` or `qos` - did you mean `basics`?',
    ],
  },
});
