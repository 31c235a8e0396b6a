import { href, paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';

/** Every topic with what it holds; the path above each name is the Topic Filter that would match its questions. */
export function TopicCards({ topics }: { topics: readonly { topic: Topic; questions: number }[] }) {
  return (
    <ul className="topic-cards">
      {topics.map(({ topic, questions }) => (
        <li key={topic.slug}>
          <span className="topic-path" aria-hidden="true">
            {topic.slug}/<b>+</b>
          </span>
          <a href={href(paths.topic(topic.slug))}>{topic.title}</a>
          <p>{topic.description}</p>
          <small>{text.questionCount(questions)}</small>
        </li>
      ))}
    </ul>
  );
}
