import { href, paths } from '@/lib/address';
import type { Question } from '@/lib/content/document';
import type { QuestionLink } from '@/lib/questions';
import { WithCode } from './mdx/with-code';
import { lacks } from './version-filter';

interface QuestionListProps {
  questions: readonly (QuestionLink & Partial<Pick<Question, 'answer' | 'versions'>>)[];
  /** `columns`: side by side where there is room; `steps`: one after the other, numbered; `answers`: each question with its short answer, beside it where there is room. */
  layout?: keyof typeof layouts;
}

const link = 'font-semibold link-quiet';
const layouts = {
  plain: { list: undefined, item: 'py-[0.35rem]', link: 'link-quiet' },
  columns: { list: 'grid grid-cols-fill-104 gap-x-gap', item: 'edge-t border-line py-[0.6rem]', link },
  steps: {
    list: 'grid gap-x-6 lg:grid-cols-5',
    item: 'edge-t border-line py-[0.6rem] max-lg:flex items-baseline gap-x-4',
    link,
  },
  answers: {
    list: 'mt-6',
    item: 'grid items-baseline gap-x-gap gap-y-1 edge-t border-line py-4 lg:grid-cols-[2fr_3fr]',
    link: `${link} text-lead`,
  },
};

/** Links to questions. */
export function QuestionList({ questions, layout = 'plain' }: QuestionListProps) {
  const classes = layouts[layout];
  const List = layout === 'steps' ? 'ol' : 'ul';
  return (
    <List className={classes.list}>
      {questions.map(({ slug, question, answer, versions }, index) => (
        <li key={slug} data-lacks={versions && lacks(versions)} className={classes.item}>
          {layout === 'steps' && (
            <span aria-hidden="true" className="block font-mono text-h2 text-muted">
              {`${index + 1} `}
            </span>
          )}
          <a href={href(paths.question(slug))} className={classes.link}>
            {question}
          </a>
          {layout === 'answers' && answer && (
            <p>
              <WithCode text={answer} />
            </p>
          )}
        </li>
      ))}
    </List>
  );
}
