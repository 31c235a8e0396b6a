import { question } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a question in the folder of a topic': { path: 'questions/qos/sample.mdx', text: question() },
  },
  unsound: {
    'name that differs from a sound one by case': [
      { path: 'questions/qos/Other.mdx', text: question() },
      'questions/qos/Other.mdx:1:1 Unexpected name `Other`, expected lower-case letters, digits and hyphens - rename it',
      'questions/qos/Other.mdx:1:1 Unexpected name, expected one that differs from questions/qos/other.mdx by more than case - rename it',
    ],
    'folder of no topic': [
      { path: 'questions/nowhere/sample.mdx', text: question() },
      'questions/nowhere/sample.mdx:1:1 Unexpected topic `nowhere`, expected `basics` or `qos` - move the file to the folder of a topic, or write topics/nowhere.yaml for a new one',
    ],
    'folder near a topic': [
      { path: 'questions/basic/sample.mdx', text: question() },
      'questions/basic/sample.mdx:1:1 Unexpected topic `basic`, expected `basics` or `qos` - did you mean `basics`?',
    ],
  },
});
