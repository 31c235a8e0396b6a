import { expect, test } from 'vitest';
import { readContent } from '../read/read-content';

const picture = /^```(?:sequence|timeline|topic-tree|decide)$/;

/** Pictures of an answer that stand between a sentence with a colon at its end and the table or code it announces. */
function misplacedPictures(path: string, text: string): string[] {
  const lines = text.split('\n').map((line, index) => ({ line, place: `${path}:${index + 1}` }));
  const written = lines.filter(({ line }) => line.trim() !== '');
  return written
    .filter(({ line }, index) => picture.test(line) && written[index - 1]?.line.endsWith(':'))
    .map(({ place, line }) => `${place} Unexpected ${line.slice(3)}, expected what the sentence above announces`);
}

test('a sentence that announces a table or code stands right above it, not above a picture', () => {
  const answers = [...readContent('content').files].filter(([path]) => path.endsWith('.mdx'));
  expect(answers.flatMap(([path, bytes]) => misplacedPictures(path, new TextDecoder().decode(bytes)))).toEqual([]);
});

test('a picture in between is found', () => {
  const text = 'The table shows it:\n\n```sequence\ncaption: A step.\n```\n\n| a | b |\n';
  expect(misplacedPictures('a.mdx', text)).toEqual([
    'a.mdx:3 Unexpected sequence, expected what the sentence above announces',
  ]);
});
