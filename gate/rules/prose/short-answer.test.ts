import { question, restOfBody, term } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

const answer = 'The pump in bed 4 opens its valve for nine minutes at dawn.';
const followedBy = (text: string) => question({ answer, body: `${text}\n${restOfBody}` });

testSamples({
  sound: {
    'sentences that end in brackets, quotation marks or code': question({
      answer: "'The pump in bed 4 opens its valve for nine minutes at dawn (and at dusk: `valve 4`.)'",
    }),
    'seven words in a row': followedBy('It opens its valve for nine minutes at noon, and bed 4 opens its.'),
    'the whole of it in a block of code': followedBy(`It is said like this:\n\n\`\`\`text\n${answer}\n\`\`\``),
  },
  unsound: {
    'an answer that is cut': [
      question({ answer: 'The pump in bed 4 opens its valve for nine minutes at dawn, and' }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` that ends within a sentence, expected `.`, `!` or `?` at its end - write its last sentence to the end, and `.` behind it',
    ],
    'an answer that leads elsewhere': [
      question({ answer: 'It depends on the valve of each bed, and the table below says how long each stays open.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `It depends` in `answer`, expected a text that can be read alone - say here what is meant, or leave it out',
      'questions/basics/sample.mdx:3:9 Unexpected `table below` in `answer`, expected a text that can be read alone - say here what is meant, or leave it out',
    ],
    'the whole of it': [
      followedBy(answer),
      'questions/basics/sample.mdx:9:1 Unexpected run of 13 words of `answer` ("the pump in bed ..."), expected other words - go on from there instead',
    ],
    'eight words in a row, as code and in bold': [
      followedBy('Here `bed 4` opens **its valve for nine** minutes.'),
      'questions/basics/sample.mdx:9:6 Unexpected run of 8 words of `answer` ("bed 4 opens its ..."), expected other words - go on from there instead',
    ],
    'the definition of a term': [
      {
        path: 'glossary/sample.mdx',
        text: term({
          definition: 'What the sample opens at dawn, in the garden behind the house.',
          body: 'It is what the sample opens at dawn, in the garden.\n',
        }),
      },
      'glossary/sample.mdx:5:7 Unexpected run of 9 words of `definition` ("what the sample opens ..."), expected other words - go on from there instead',
    ],
  },
});
