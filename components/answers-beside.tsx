import type { QuestionLink } from '@/lib/questions';
import { columnHeading, stayingColumn } from './columns';
import { QuestionList } from './question-list';

/** Answers that belong to a page, in a column beside it where there is room; nothing where there are none. */
export function AnswersBeside({ heading, answers }: { heading: string; answers: readonly QuestionLink[] }) {
  if (answers.length === 0) return null;
  return (
    <aside className={`text-compact ${stayingColumn}`}>
      <h2 id="answers" className={columnHeading}>
        {heading}
      </h2>
      <QuestionList questions={answers} />
    </aside>
  );
}
