import { href, paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';

export interface TopicCardsProps {
  topics: readonly { topic: Topic; questions: number }[];
}

/** Every topic with what it holds; the path above each name is the Topic Filter that would match its questions. */
export function TopicCards({ topics }: TopicCardsProps) {
  return (
    <ul className="grid grid-cols-fill-80 gap-4">
      {topics.map(({ topic, questions }) => (
        <li
          key={topic.slug}
          className="relative flex flex-col gap-[0.35rem] rounded-box edge border-line px-5 py-[1.1rem] hover:border-accent"
        >
          <span className="font-mono text-small/[1.4] text-muted" aria-hidden="true">
            {topic.slug}/<b className="text-accent">+</b>
          </span>
          <a
            href={href(paths.topic(topic.slug))}
            className="stretched-link text-lead/tight font-bold text-ink no-underline"
          >
            {topic.title}
          </a>
          <p className="text-compact/normal text-muted">{topic.description}</p>
          <small className="mt-auto">{text.questionCount(questions)}</small>
        </li>
      ))}
    </ul>
  );
}
