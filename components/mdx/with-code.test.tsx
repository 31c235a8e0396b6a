import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QuestionList } from '../question-list';
import { WithCode } from './with-code';

test('code of a short answer is code on pages, whatever signs it holds', () => {
  const html = renderToStaticMarkup(<WithCode text="`a/<b>` and `#`: two of them." />);
  expect(html).toBe('<code>a/&lt;b&gt;</code> and <code>#</code>: two of them.');
});

test('a list shows code of short answers as code', () => {
  const questions = [{ slug: 'a', question: 'What is a?', answer: 'The command `a`.' }];
  expect(renderToStaticMarkup(<QuestionList questions={questions} layout="answers" />)).toContain(
    'The command <code>a</code>.',
  );
});
