import type { Root } from 'hast';
import { href, paths } from '@/lib/address';
import type { Question, Topic } from '@/lib/content/document';
import { MdxBody } from './mdx/mdx-body';

export interface FullAnswersProps {
  topic: Topic;
  answers: readonly { question: Question; tree: Root }[];
}

/** Full answers of a topic one after the other, on a page that may hold those of others, too. */
export function FullAnswers({ topic, answers }: FullAnswersProps) {
  return (
    <section aria-labelledby={`topic-${topic.slug}`}>
      <h2 id={`topic-${topic.slug}`}>{topic.title}</h2>
      {answers.map(({ question, tree }) => (
        <article key={question.slug} id={question.slug}>
          <h3>
            <a href={href(paths.question(question.slug))}>{question.question}</a>
          </h3>
          <p className="lead">{question.answer}</p>
          <MdxBody tree={tree} idPrefix={`${question.slug}--`} headingShift={2} />
        </article>
      ))}
    </section>
  );
}
