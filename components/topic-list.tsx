import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { TopicWithCount } from '@/lib/single-pages';

/** Every topic with what it holds. */
export function TopicList({ topics }: { topics: readonly TopicWithCount[] }) {
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
