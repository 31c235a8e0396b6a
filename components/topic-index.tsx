import type { Topic } from '@/lib/content/document';
import { topicId } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import { stayingColumn } from './columns';

/** Jumps to the topics of a list. */
export function TopicIndex({ topics }: { topics: readonly Topic[] }) {
  return (
    <nav aria-label={text.topics} className={`text-compact ${stayingColumn} print:hidden`}>
      <ul className="flex flex-wrap gap-x-[1.1rem] lg:flex-col">
        {topics.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`#${topicId(slug)}`} className="inline-block py-1 link-quiet">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
