import type { ReactNode } from 'react';
import { href, paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { topicId } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import type { TopicWithCount } from '@/lib/single-pages';
import { LostFragmentNotice } from './lost-fragment';

/** Every full answer on one page. @param topics - each with its answers, one after the other */
export function EverythingPage({ topics }: { topics: readonly { topic: Topic; answers: ReactNode }[] }) {
  return (
    <div className="max-w-measure">
      <h1>{text.everythingTitle}</h1>
      <LostFragmentNotice />
      <p className="my-4 text-muted">{text.everythingIntroduction}</p>
      {topics.map(({ topic: { slug, title }, answers }) => (
        <section key={slug} aria-labelledby={topicId(slug)}>
          <h2 id={topicId(slug)} className="mt-14 mb-4 text-accent">
            {title}
          </h2>
          {answers}
        </section>
      ))}
    </div>
  );
}

/** Where the answers are too many for one page: the way to those of each topic. */
export function EverythingByTopicPage({ counts }: { counts: readonly TopicWithCount[] }) {
  return (
    <div className="max-w-measure">
      <h1>{text.everythingTitle}</h1>
      <LostFragmentNotice pages={href(paths.question(''))} />
      <p className="my-4 text-muted">{text.everythingByTopic}</p>
      <ul>
        {counts.map(({ topic: { slug, title }, questions }) => (
          <li key={slug} className="py-[0.35rem]">
            <a href={href(paths.topic(slug))} className="font-semibold link-quiet">
              {title}
            </a>{' '}
            <small>{text.questionCount(questions)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
