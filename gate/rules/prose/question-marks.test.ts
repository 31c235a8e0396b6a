import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

const asking = (text: string) => question({ question: text });

testSamples({
  sound: {
    'two questions': asking('What is a bridge? How do I connect two brokers?'),
    'words of others with such marks': asking('Why does it say "connection to ... failed" or "??"?'),
    'a short form': asking('Which brokers limit queues, sizes, etc.?'),
    'a wildcard': asking('Is the wildcard ? allowed in a/b/?'),
    'marks in the text': answer('Is it so?? Yes ! It is .'),
  },
  unsound: {
    'several marks': [
      asking('What is a bridge ??'),
      'questions/basics/sample.mdx:2:11 Unexpected ` ??` in `question`, expected one `?` right behind a word - write `?` in its place',
    ],
    'another mark before it': [
      asking('What is a bridge! ?'),
      'questions/basics/sample.mdx:2:11 Unexpected `! ?` in `question`, expected one `?` right behind a word - write `?` in its place',
    ],
    'a full stop before it': [
      asking('What is a bridge.?'),
      'questions/basics/sample.mdx:2:11 Unexpected `.?` in `question`, expected one `?` right behind a word - write `?` in its place',
    ],
    'spaces before marks': [
      asking('What is a bridge ? Is it one ?'),
      'questions/basics/sample.mdx:2:11 Unexpected ` ?` in `question`, expected one `?` right behind a word - write `?` in its place',
    ],
    'another mark behind it': [
      asking('What is a bridge?!'),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `What is a bridge?!`, expected it to end with `?` - question: Page heading; ends with "?"',
    ],
  },
});
