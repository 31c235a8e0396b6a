import { href, paths } from '@/lib/address';
import type { Question } from '@/lib/content/document';
import type { QuestionLink } from '@/lib/pages';
import { WithCode } from './mdx/with-code';
import { lacks } from './version-filter';

export interface QuestionListProps {
  questions: readonly (QuestionLink & Partial<Pick<Question, 'answer' | 'versions'>>)[];
  /** `columns`: side by side where there is room; `answers`: each question with its short answer. */
  layout?: keyof typeof layouts;
}

const link = 'font-semibold link-quiet';
const layouts = {
  plain: { list: undefined, item: 'py-[0.35rem]', link },
  columns: { list: 'grid grid-cols-fill-104 gap-x-gap', item: 'edge-t border-line py-[0.6rem]', link },
  answers: { list: 'mt-6', item: 'edge-t border-line py-4', link: `${link} text-lead` },
};

/** Links to questions. */
export function QuestionList({ questions, layout = 'plain' }: QuestionListProps) {
  const classes = layouts[layout];
  return (
    <ul className={classes.list}>
      {questions.map(({ slug, question, answer, versions }) => (
        <li key={slug} data-lacks={versions && lacks(versions)} className={classes.item}>
          <a href={href(paths.question(slug))} className={classes.link}>
            {question}
          </a>
          {layout === 'answers' && answer && (
            <p className="mt-1">
              <WithCode text={answer} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
