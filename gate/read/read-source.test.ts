import { answer, question } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const bytes = (text: string) => [...new TextEncoder().encode(text)];

testSamples({
  sound: {
    'line ends of Windows': question().replaceAll('\n', '\r\n'),
    'a byte order mark': `\uFEFF${question()}`,
    'emoji that joiners make of several': answer('It is 👨\u200D💻, 👩🏽\u200D🔧 or ❤\uFE0F\u200D🔥.'),
    'an emoji with its selector, and a keycap': answer('It works ❤\uFE0F, ☎\uFE0E and 1\uFE0F\u20E3.'),
  },
  unsound: {
    'a character that nobody sees': [
      answer('One\u200Btwo.'),
      'questions/basics/sample.mdx:9:4 Unexpected character U+200B, expected only characters that can be seen - delete it; some editors put such characters in when text is pasted',
    ],
    'a joiner behind a letter': [
      answer('It is a\u200D💻.'),
      'questions/basics/sample.mdx:9:8 Unexpected character U+200D, expected only characters that can be seen - delete it; some editors put such characters in when text is pasted',
    ],
    'a line end of old Macs': [
      answer('One.\rTwo.'),
      'questions/basics/sample.mdx:9:5 Unexpected line end CR without LF behind it (U+000D), expected LF or CRLF - set the line ends of the file to LF',
    ],
    'the line ends of old Macs alone': [
      question().replaceAll('\n', '\r'),
      'questions/basics/sample.mdx:1:4 Unexpected line end CR without LF behind it (U+000D), expected LF or CRLF - set the line ends of the file to LF',
    ],
    'another encoding': [
      Uint8Array.from([...bytes(question()), 0xe9]),
      'questions/basics/sample.mdx:20:1 Unexpected bytes, expected text in UTF-8 - save the file in the encoding UTF-8',
    ],
    'letters of an old Windows in the middle': [
      Uint8Array.from([...bytes('---\nquestion: Gr'), 0xf6, 0xdf, ...bytes('e?\n---\n')]),
      'questions/basics/sample.mdx:2:13 Unexpected bytes, expected text in UTF-8 - save the file in the encoding UTF-8',
    ],
    'a byte of another encoding below the sign for lost characters': [
      Uint8Array.from([...bytes('---\nquestion: A \uFFFD sign?\nanswer: Gr'), 0xf6, ...bytes('sse\n---\n')]),
      'questions/basics/sample.mdx:3:11 Unexpected bytes, expected text in UTF-8 - save the file in the encoding UTF-8',
    ],
    'a merge that is not finished': [
      answer('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other'),
      'questions/basics/sample.mdx:9:1 Unexpected mark of a merge that is not finished, expected one text - keep the text that is meant, and delete the lines of such signs',
      'questions/basics/sample.mdx:13:1 Unexpected mark of a merge that is not finished, expected one text - keep the text that is meant, and delete the lines of such signs',
    ],
    'source between signs that nobody sees': [
      answer('One. \uE200cite\uE202turn0search1\uE201 Two.'),
      'questions/basics/sample.mdx:9:6 Unexpected character U+E200, expected only characters that can be seen - delete it with the 18 characters behind it, which name a source',
    ],
  },
});
