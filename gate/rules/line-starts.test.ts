import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'two lists with a blank line between': answer('- one\n- two\n\n+ three'),
    'words of others that are three levels deep': answer('>>> He said so.'),
    'text that is indented as far as its item': answer(
      '- One\n\n  More.\n\n  1. Two\n\n     More.\n\n> - Three\n>\n>   More.',
    ),
    'lists and quotations below whole sentences': answer(
      'One:\n- two\n\nThree.\n> Four.\n\nAs it says,\n> the Server waits.\n\nFive\n- six\n- seven',
    ),
    'list of one below what announces it': answer(
      'It says: <Spec version="5.0" section="4.2" />\n- one\n\n**Step 1**\n1. Two\n\nIt is \u2018so.\u2019\n- three\n\nDo `this.`\n- four\n\nThen \u2014\n- five',
    ),
    'list of one whose entry begins with a capital': answer('What is needed\n- Mosquitto 2.0'),
    'list below the text of an entry': answer('- One\n  - two\n- Three\n\t- four'),
    'signs behind a backslash': answer('The wildcards\n\\+ and\n\\> 0, of version\n5.0.'),
    'text in a list and in a component, indented as they are': answer(
      '1.  One\n\n    two\n\n<Callout kind="note">\n    Text.\n</Callout>',
    ),
  },
  unsound: {
    'wildcards at the start of a sentence': [
      answer('+ matches one level.\n\n> * is no wildcard.\n\n- may\n- must'),
      'questions/basics/sample.mdx:9:1 Unexpected `+` that makes a list of a sentence, expected text - put it between backticks, or write `\\+`',
      'questions/basics/sample.mdx:11:3 Unexpected `*` that makes a list of a sentence, expected text - put it between backticks, or write `\\*`',
    ],
    'lines of a diff': [
      answer('- allow_anonymous true\n+ allow_anonymous false'),
      'questions/basics/sample.mdx:10:1 Unexpected items with `-` and `+`, of which readers see two lists, expected a block of code, or one list - put a line of ```diff above the first one and one of ``` below the last one, or write `- ` before all',
    ],
    'session of Python': [
      answer('Run:\n\n>>> client.connect("localhost")\n0\n\n>>> import time'),
      'questions/basics/sample.mdx:11:1 Unexpected `>>>` of Python, which makes a quotation of code, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:14:1 Unexpected `>>>` of Python, which makes a quotation of code, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'wildcard at the start of a line': [
      answer('The wildcards\n+ and another.'),
      'questions/basics/sample.mdx:10:1 Unexpected `+` that makes a list of the middle of a sentence, expected the end of a sentence above it - write `\\+` for the sign itself, or put a blank line above it',
    ],
    'comparison at the start of a line': [
      answer('The QoS is\n> 0 here.'),
      'questions/basics/sample.mdx:10:1 Unexpected `>` that makes a quotation of the middle of a sentence, expected the end of a sentence above it - write `\\>` for the sign itself, or put a blank line above it',
    ],
    'hyphen at the start of a line': [
      answer('Five\n- three is two.'),
      'questions/basics/sample.mdx:10:1 Unexpected `-` that makes a list of the middle of a sentence, expected the end of a sentence above it - write `\\-` for the sign itself, or put a blank line above it',
    ],
    'number at the start of a line': [
      answer('It is QoS\n1. Then it goes on.'),
      'questions/basics/sample.mdx:10:1 Unexpected `1.` that makes a list of the middle of a sentence, expected the end of a sentence above it - write `1\\.` for the sign itself, or put a blank line above it',
    ],
    'code by four spaces': [
      answer('Text.\n\n    ls\n    cd'),
      'questions/basics/sample.mdx:11:5 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
    ],
    'code by a tab': [
      answer('Text.\n\n\tls'),
      'questions/basics/sample.mdx:11:2 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
    ],
    'code that four spaces indent in an item and in a quotation': [
      answer('- Run:\n\n      ls -l\n      pwd\n\n>     ls -l'),
      'questions/basics/sample.mdx:11:7 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
      'questions/basics/sample.mdx:14:7 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
    ],
  },
});
