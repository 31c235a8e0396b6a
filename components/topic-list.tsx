import { href, paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';

export interface TopicListProps {
  topics: readonly { topic: Topic; questions: number }[];
}

/** Every topic with what it holds. */
export function TopicList({ topics }: TopicListProps) {
  return (
    <ul className="grid grid-cols-fill-80 gap-x-gap">
      {topics.map(({ topic, questions }) => (
        <li key={topic.slug} className="edge-t border-line py-4">
          <a href={href(paths.topic(topic.slug))} className="font-semibold link-quiet text-lead">
            {topic.title}
          </a>
          <p className="mt-1 text-compact text-muted">{topic.description}</p>
          <small>{text.questionCount(questions)}</small>
        </li>
      ))}
    </ul>
  );
}
