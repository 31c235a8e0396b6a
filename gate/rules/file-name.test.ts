import { question, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'digits and hyphens': { path: 'questions/basics/mqtt-3-1-1-or-5.mdx', text: question() },
    '80 characters': { path: `questions/basics/${'x'.repeat(80)}.mdx`, text: question() },
    'the name of a part of other pages': { path: 'glossary/references.mdx', text: term() },
  },
  unsound: {
    'slug in upper case': [
      { path: 'questions/basics/Sample.mdx', text: question() },
      'questions/basics/Sample.mdx:1:1 Unexpected name `Sample`, expected lower-case letters, digits and hyphens - rename it to sample',
    ],
    'slug with an underscore': [
      { path: 'questions/basics/a_sample.mdx', text: question() },
      'questions/basics/a_sample.mdx:1:1 Unexpected name `a_sample`, expected lower-case letters, digits and hyphens - rename it to a-sample',
    ],
    'slug with a space': [
      { path: 'questions/basics/a sample.mdx', text: question() },
      'questions/basics/a sample.mdx:1:1 Unexpected name `a sample`, expected lower-case letters, digits and hyphens - rename it to a-sample',
    ],
    'slug with a dot': [
      { path: 'questions/basics/a.sample.mdx', text: question() },
      'questions/basics/a.sample.mdx:1:1 Unexpected name `a.sample`, expected lower-case letters, digits and hyphens - rename it to a-sample',
    ],
    'slug with two hyphens': [
      { path: 'questions/basics/a--sample.mdx', text: question() },
      'questions/basics/a--sample.mdx:1:1 Unexpected name `a--sample`, expected lower-case letters, digits and hyphens - rename it to a-sample',
    ],
    'slug that starts with a hyphen': [
      { path: 'questions/basics/-sample.mdx', text: question() },
      'questions/basics/-sample.mdx:1:1 Unexpected name `-sample`, expected lower-case letters, digits and hyphens - rename it to sample',
    ],
    'slug that ends with a hyphen': [
      { path: 'questions/basics/sample-.mdx', text: question() },
      'questions/basics/sample-.mdx:1:1 Unexpected name `sample-`, expected lower-case letters, digits and hyphens - rename it to sample',
    ],
    'slug with a letter outside ASCII': [
      { path: 'questions/basics/größe.mdx', text: question() },
      'questions/basics/größe.mdx:1:1 Unexpected name `größe`, expected lower-case letters, digits and hyphens - rename it',
    ],
    'slug all, which is a page': [
      { path: 'questions/basics/all.mdx', text: question() },
      'questions/basics/all.mdx:1:1 Unexpected name `all`, expected one that is not taken by the pages of the site - rename it',
    ],
    'slug index, which is a page': [
      { path: 'questions/basics/index.mdx', text: question() },
      'questions/basics/index.mdx:1:1 Unexpected name `index`, expected one that is not taken by the pages of the site - rename it',
    ],
    'folder in upper case': [
      { path: 'questions/Basics/sample.mdx', text: question() },
      'questions/Basics/sample.mdx:1:1 Unexpected name `Basics`, expected lower-case letters, digits and hyphens - rename it to basics',
    ],
    'topic in upper case': [
      { path: 'topics/Extra.yaml', text: topic() },
      'topics/Extra.yaml:1:1 Unexpected name `Extra`, expected lower-case letters, digits and hyphens - rename it to extra',
    ],
    'term in upper case': [
      { path: 'glossary/Sample.mdx', text: term() },
      'glossary/Sample.mdx:1:1 Unexpected name `Sample`, expected lower-case letters, digits and hyphens - rename it to sample',
    ],
    'slug of 81 characters': [
      {
        path: 'questions/basics/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.mdx',
        text: question(),
      },
      'questions/basics/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.mdx:1:1 Unexpected name `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`, expected at most 80 characters - rename it',
    ],
    'topic of 81 characters': [
      {
        path: 'topics/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.yaml',
        text: topic(),
      },
      'topics/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.yaml:1:1 Unexpected name `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`, expected at most 80 characters - rename it',
    ],
    'folder of 81 characters': [
      {
        path: 'questions/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/sample.mdx',
        text: question(),
      },
      'questions/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/sample.mdx:1:1 Unexpected name `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`, expected at most 80 characters - rename it',
      'questions/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/sample.mdx:1:1 Unexpected topic `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`, expected `basics` or `qos` - move the file to the folder of a topic',
    ],
    'question with the name of the device con': [
      { path: 'questions/basics/con.mdx', text: question() },
      'questions/basics/con.mdx:1:1 Unexpected name `con`, expected one that Windows does not keep for a device - rename it',
    ],
    'question with the name of the device prn': [
      { path: 'questions/basics/prn.mdx', text: question() },
      'questions/basics/prn.mdx:1:1 Unexpected name `prn`, expected one that Windows does not keep for a device - rename it',
    ],
    'question with the name of the device aux': [
      { path: 'questions/basics/aux.mdx', text: question() },
      'questions/basics/aux.mdx:1:1 Unexpected name `aux`, expected one that Windows does not keep for a device - rename it',
    ],
    'question with the name of the device nul': [
      { path: 'questions/basics/nul.mdx', text: question() },
      'questions/basics/nul.mdx:1:1 Unexpected name `nul`, expected one that Windows does not keep for a device - rename it',
    ],
    'question with the name of the device com1': [
      { path: 'questions/basics/com1.mdx', text: question() },
      'questions/basics/com1.mdx:1:1 Unexpected name `com1`, expected one that Windows does not keep for a device - rename it',
    ],
    'question with the name of the device lpt9': [
      { path: 'questions/basics/lpt9.mdx', text: question() },
      'questions/basics/lpt9.mdx:1:1 Unexpected name `lpt9`, expected one that Windows does not keep for a device - rename it',
    ],
    'folder with the name of a device': [
      { path: 'questions/aux/sample.mdx', text: question() },
      'questions/aux/sample.mdx:1:1 Unexpected name `aux`, expected one that Windows does not keep for a device - rename it',
      'questions/aux/sample.mdx:1:1 Unexpected topic `aux`, expected `basics` or `qos` - move the file to the folder of a topic',
    ],
    'term with the name of a device': [
      { path: 'glossary/nul.mdx', text: term() },
      'glossary/nul.mdx:1:1 Unexpected name `nul`, expected one that Windows does not keep for a device - rename it',
    ],
    'topic with the name of a device': [
      { path: 'topics/con.yaml', text: topic() },
      'topics/con.yaml:1:1 Unexpected name `con`, expected one that Windows does not keep for a device - rename it',
    ],
    'question with the id content': [
      { path: 'questions/basics/content.mdx', text: question() },
      'questions/basics/content.mdx:1:1 Unexpected name `content`, expected one that is not taken by the pages of the site - rename it',
    ],
    'question with the id references': [
      { path: 'questions/basics/references.mdx', text: question() },
      'questions/basics/references.mdx:1:1 Unexpected name `references`, expected one that is not taken by the pages of the site - rename it',
    ],
    'question with the id related': [
      { path: 'questions/basics/related.mdx', text: question() },
      'questions/basics/related.mdx:1:1 Unexpected name `related`, expected one that is not taken by the pages of the site - rename it',
    ],
    'term with the id of the content': [
      { path: 'glossary/content.mdx', text: term() },
      'glossary/content.mdx:1:1 Unexpected name `content`, expected one that is not taken by the pages of the site - rename it',
    ],
    'term with an id of a heading': [
      { path: 'glossary/term-sample.mdx', text: term() },
      'glossary/term-sample.mdx:1:1 Unexpected name `term-sample`, expected one that is not taken by the pages of the site - rename it',
    ],
  },
});
