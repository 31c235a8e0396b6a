import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

/** So many words of German, with two that are English words as well. */
const german = (count: number) =>
  Array.from(
    { length: count / 10 },
    (_, index) => `Der Broker ${index} gibt die Nachricht an alle Clients in weiter.`,
  ).join('\n\n');

testSamples({
  sound: {
    'words of another language in an answer': answer(`Some say: "${german(10)}" Others do not.`),
    'a short text of names': question({ body: `${german(50)}\n\n${answer('').split('---\n')[2]}` }),
  },
  unsound: {
    'answer in another language': [
      question({ body: `## Verteilen\n\n${german(130)}\n` }),
      'questions/basics/sample.mdx:11:1 Unexpected answer in another language, expected English - write it in English, the language of all answers',
    ],
  },
});
