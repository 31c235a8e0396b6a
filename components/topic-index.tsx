import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';

/** Jumps to the topics of a list. */
export function TopicIndex({ topics }: { topics: readonly Topic[] }) {
  return (
    <nav aria-label={text.topics} className="topic-index">
      <ul>
        {topics.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`#topic-${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
