import { question, term, topic } from './testing/sample-files';
import { testSamples } from './testing/test-samples';

testSamples({
  sound: {
    'a question in the folder of its topic': { path: 'questions/qos/sample.mdx', text: question() },
    'a topic': { path: 'topics/extra.yaml', text: topic() },
    'a term': { path: 'glossary/sample.mdx', text: term() },
  },
  unsound: {
    'term among the questions': [
      { path: 'questions/qos/sample.mdx', text: term() },
      'questions/qos/sample.mdx:1:1 Unexpected term of the glossary, expected it where its kind is - move it to glossary/sample.mdx',
    ],
    'question in the glossary': [
      { path: 'glossary/sample.mdx', text: question() },
      'glossary/sample.mdx:1:1 Unexpected question, expected it where its kind is - move it to questions/<topic>/sample.mdx',
    ],
    'picture of a phone': [
      { path: 'questions/basics/broker.heic', text: 'x' },
      'questions/basics/broker.heic:1:1 Unexpected image, expected text: the site has no image files - delete it, and draw what it shows: see "Pictures" in CONTRIBUTING.md',
    ],
    image: [
      { path: 'questions/basics/broker.png', text: 'x' },
      'questions/basics/broker.png:1:1 Unexpected image, expected text: the site has no image files - delete it, and draw what it shows: see "Pictures" in CONTRIBUTING.md',
    ],
    'slug that is empty': [
      { path: 'questions/basics/.mdx', text: question() },
      'questions/basics/.mdx:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'question without a folder': [
      { path: 'questions/sample.mdx', text: question() },
      'questions/sample.mdx:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'question in a folder below its topic': [
      { path: 'questions/basics/deep/sample.mdx', text: question() },
      'questions/basics/deep/sample.mdx:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'question among the topics': [
      { path: 'topics/sample.mdx', text: question() },
      'topics/sample.mdx:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'question outside the folders': [
      { path: 'sample.mdx', text: question() },
      'sample.mdx:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'question in Markdown without X': [
      { path: 'questions/basics/sample.md', text: question() },
      'questions/basics/sample.md:1:1 Unexpected ending of a file, expected `.mdx` at the end of its name - rename it to sample.mdx',
    ],
    'question with its extension in capitals': [
      { path: 'questions/basics/sample.MDX', text: question() },
      'questions/basics/sample.MDX:1:1 Unexpected ending of a file, expected `.mdx` at the end of its name - rename it to sample.mdx',
    ],
    'question with a second extension': [
      { path: 'questions/basics/sample.mdx.bak', text: question() },
      'questions/basics/sample.mdx.bak:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'topic with the extension yml': [
      { path: 'topics/extra.yml', text: topic() },
      'topics/extra.yml:1:1 Unexpected ending of a file, expected `.yaml` at the end of its name - rename it to extra.yaml',
    ],
    'term that a system has given a second extension': [
      { path: 'glossary/sample.mdx.txt', text: term() },
      'glossary/sample.mdx.txt:1:1 Unexpected ending of a file, expected `.mdx` at the end of its name - rename it to sample.mdx',
    ],
    'text about a folder': [
      { path: 'questions/basics/README.md', text: 'About the basics.' },
      'questions/basics/README.md:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
    'topic in JSON': [
      { path: 'topics/extra.json', text: '{}' },
      'topics/extra.json:1:1 Unexpected file, expected `questions/<topic>/<name>.mdx`, `topics/<name>.yaml` or `glossary/<name>.mdx` - move, rename or delete it',
    ],
  },
});
