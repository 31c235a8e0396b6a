import type { QuestionLink } from '@/lib/pages';
import { QuestionList } from './question-list';

/** Answers that belong to a page, in a column beside it where there is room; nothing where there are none. */
export function AnswersBeside({ heading, answers }: { heading: string; answers: readonly QuestionLink[] }) {
  if (answers.length === 0) return null;
  return (
    <aside className="text-compact lg:sticky lg:top-6 lg:self-start">
      <h2 id="answers" className="mb-2 text-compact">
        {heading}
      </h2>
      <QuestionList questions={answers} />
    </aside>
  );
}
