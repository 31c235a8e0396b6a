import { expect, test } from 'vitest';
import { parseBody } from './content/parse-body';
import { type QuestionPage, questionPage } from './pages';
import { answerData } from './structured-data';
import { sampleQuestion, sampleSite } from './testing/samples';

test('an article names every document that the list below it does, in the order of their numbers', () => {
  const references = [{ name: 'manual', title: 'A manual', url: 'https://example.org/manual' }];
  const body = 'See <Spec version="5.0" section="4.3" />, then <Reference name="manual" />.';
  const page = questionPage(
    {
      ...sampleSite([sampleQuestion('a', { answer: 'It is `this`.', references })]),
      bodyOf: () => JSON.stringify(parseBody(body)),
    },
    'a',
  );
  const [article] = answerData(page as QuestionPage)['@graph'];
  expect(article).toMatchObject({
    description: 'It is this.',
    citation: [
      { name: 'A manual', url: 'https://example.org/manual' },
      { name: 'MQTT 5.0, section 4.3: Quality of Service levels and protocol flows' },
    ],
  });
});
