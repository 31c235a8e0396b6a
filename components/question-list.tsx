import { href, paths } from '@/lib/address';
import type { QuestionLink } from '@/lib/pages';

/** Links to questions; with `answers`, each with its short answer. */
export function QuestionList({
  questions,
  answers = false,
}: {
  questions: readonly (QuestionLink & { answer?: string })[];
  answers?: boolean;
}) {
  return (
    <ul className="question-list">
      {questions.map(({ slug, question, answer }) => (
        <li key={slug}>
          <a href={href(paths.question(slug))}>{question}</a>
          {answers && <p>{answer}</p>}
        </li>
      ))}
    </ul>
  );
}
