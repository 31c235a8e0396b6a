import type { ReactNode } from 'react';
import type { Topic } from '@/lib/content/document';
import { topicId } from '@/lib/content/page-ids';

export interface TopicAnswersProps {
  topic: Topic;
  /** One after the other. */
  answers: ReactNode;
}

/** Full answers of a topic, on a page that holds those of others, too. */
export function TopicAnswers({ topic, answers }: TopicAnswersProps) {
  return (
    <section aria-labelledby={topicId(topic.slug)}>
      <h2 id={topicId(topic.slug)} className="mt-14 mb-4 text-accent">
        {topic.title}
      </h2>
      {answers}
    </section>
  );
}
