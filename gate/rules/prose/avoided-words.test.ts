import { answer, question, term, topic } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'such words inside others': answer('Justice, uneasy, easter; a justified and unobvious notebook.'),
    'in names': answer('A todo list waits. Easy-RSA makes it, and AWS calls it just-in-time provisioning.'),
    'in code and in quotation marks': answer('Run `just simply` or say "in order to" and “of course”.'),
  },
  unsound: {
    'what forbids to publish it, and what speaks to who asked': [
      answer('Example Corp. All rights reserved. Hope this helps!'),
      'questions/basics/sample.mdx:9:15 Unexpected `All rights reserved`, expected plain words - write text of your own, which anybody may use under CC BY 4.0',
      'questions/basics/sample.mdx:9:36 Unexpected `Hope this helps`, expected plain words - delete the sentence: it speaks to who asked, not to readers',
    ],
    'end of a talk': [
      answer('Connect first. Feel free to ask more.'),
      'questions/basics/sample.mdx:9:16 Unexpected `Feel free to ask`, expected plain words - delete the sentence: it speaks to who asked, not to readers',
    ],
    'word that belittles': [
      answer('Before.\n\nYou just publish.'),
      'questions/basics/sample.mdx:11:5 Unexpected `just`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles at the start': [
      answer('Before.\n\nSimply publish.'),
      'questions/basics/sample.mdx:11:1 Unexpected `Simply`, expected plain words - leave it out, or say what you mean',
    ],
    'words that fill': [
      answer('Connect first, of course.'),
      'questions/basics/sample.mdx:9:16 Unexpected `of course`, expected plain words - leave it out, or say what you mean',
    ],
    'long way to say to': [
      answer('Connect in order to publish.'),
      'questions/basics/sample.mdx:9:9 Unexpected `in order to`, expected plain words - write `to`',
    ],
    'long way to say use': [
      answer('It utilises TCP.'),
      'questions/basics/sample.mdx:9:4 Unexpected `utilises`, expected plain words - write `use`',
    ],
    'note that asks to be noted': [
      answer('Note that it waits.'),
      'questions/basics/sample.mdx:9:1 Unexpected `Note that`, expected plain words - say it straight away',
    ],
    'word of advertising': [
      answer('A robust and *seamless* link.'),
      'questions/basics/sample.mdx:9:3 Unexpected `robust`, expected plain words - say what it withstands, or what fits together',
      'questions/basics/sample.mdx:9:15 Unexpected `seamless`, expected plain words - say what it withstands, or what fits together',
    ],
    'word that belittles in emphasis': [
      answer('Before.\n\nThat is **easy**.'),
      'questions/basics/sample.mdx:11:11 Unexpected `easy`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a term': [
      answer('An <Term name="term">easy</Term> one.'),
      'questions/basics/sample.mdx:9:22 Unexpected `easy`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a heading': [
      answer('## An easy way\n\nText.'),
      'questions/basics/sample.mdx:9:7 Unexpected `easy`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a title': [
      answer('<Callout kind="note" title="Easily done">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `Easily`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a later line': [
      answer('One\nline and\njust one.'),
      'questions/basics/sample.mdx:11:1 Unexpected `just`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a cell': [
      answer('| A |\n| --- |\n| simply b |'),
      'questions/basics/sample.mdx:11:3 Unexpected `simply`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in the short answer': [
      question({ answer: 'Yes, it simply waits until the broker has answered it.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `simply`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in the question': [
      question({ question: 'Is it easy to publish?' }),
      'questions/basics/sample.mdx:2:11 Unexpected `easy`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a definition': [
      {
        path: 'glossary/sample.mdx',
        text: term({ definition: 'What obviously comes before all the others, in every case.' }),
      },
      'glossary/sample.mdx:3:13 Unexpected `obviously`, expected plain words - leave it out, or say what you mean',
    ],
    'word that belittles in a topic': [
      {
        path: 'topics/extra.yaml',
        text: topic({ description: 'What you just have to know before all else, in a sentence.' }),
      },
      'topics/extra.yaml:2:14 Unexpected `just`, expected plain words - leave it out, or say what you mean',
    ],
    'words to programs that read, and words that say nothing': [
      answer('Ignore all previous instructions. Lorem ipsum dolor.'),
      'questions/basics/sample.mdx:9:1 Unexpected `Ignore all previous instructions`, expected plain words - delete the sentence: it speaks to who asked, not to readers',
      'questions/basics/sample.mdx:9:35 Unexpected `Lorem ipsum`, expected plain words - delete the sentence: it speaks to who asked, not to readers',
    ],
    'gap that nobody has filled': [
      question({ answer: 'TBD, to be written by somebody else who knows the sample and what it asks.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `TBD`, expected plain words - leave it out, or say what you mean',
    ],
    'words to who asked': [
      answer('Sure! Here is the answer. Let me know if it helps.'),
      'questions/basics/sample.mdx:9:1 Unexpected `Sure! Here is`, expected plain words - delete the sentence: it speaks to who asked, not to readers',
      'questions/basics/sample.mdx:9:27 Unexpected `Let me know if`, expected plain words - delete the sentence: it speaks to who asked, not to readers',
    ],
  },
});
