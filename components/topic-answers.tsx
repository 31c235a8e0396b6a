import type { Root } from 'hast';
import { href, paths } from '@/lib/address';
import type { Question, Topic } from '@/lib/content/document';
import { topicId } from '@/lib/content/page-ids';
import type { MeasuredRows } from '@/lib/pages';
import { MdxBody } from './mdx/mdx-body';
import { WithCode } from './mdx/with-code';

export interface TopicAnswersProps {
  topic: Topic;
  answers: readonly (Question & { body: Root; measured: MeasuredRows })[];
}

/** Full answers of a topic one after the other, on a page that may hold those of others, too. */
export function TopicAnswers({ topic, answers }: TopicAnswersProps) {
  return (
    <section aria-labelledby={topicId(topic.slug)}>
      <h2 id={topicId(topic.slug)} className="mt-14 mb-4 text-accent">
        {topic.title}
      </h2>
      {answers.map(({ slug, question, answer, body, measured }) => (
        <article key={slug} id={slug} className="edge-t border-line py-6">
          <h3 className="text-h2">
            <a href={href(paths.question(slug))}>{question}</a>
          </h3>
          <p className="lead mt-3 mb-4">
            <WithCode text={answer} />
          </p>
          <MdxBody
            tree={body}
            measured={measured}
            idPrefix={`${slug}--`}
            headingShift={2}
            listAt={paths.question(slug)}
          />
        </article>
      ))}
    </section>
  );
}
