import { expect, test } from 'vitest';
import { numbered } from './numbered';

const answerOf = (answer: string) => numbered(`---\nanswer: ${answer}\n---\n`, 100_000).split('\n')[1];

test.each([
  ['The broker keeps one message for each topic.', 'The 100000 keeps one message for 100000.'],
  ['Elsewhere ask with `curl`.', '100000 ask with 100000.'],
  ['Somebody has to try `mosquitto_sub`.', '100000 has to try 100000.'],
  ['Somebody has to try `mosquitto_sub -v`.', '100000 has to try 100000.'],
  ['Somebody has to try `a b c d e f g`.', '100000 has to try 100000.'],
])('a number takes the place of the last words, and of code as a whole: %s', (answer, expected) => {
  expect(answerOf(answer)).toBe(`answer: ${expected}`);
});
