import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { Part } from '@/lib/paging';
import { Pager } from './pager';
import { TopicAnswers, type TopicAnswersProps } from './topic-answers';
import { TopicLinks, type TopicLinksProps } from './topic-links';

/** Every full answer on one page. */
export function EverythingPage({ topics }: { topics: readonly TopicAnswersProps[] }) {
  return (
    <div className="max-w-measure">
      <h1>{text.everythingTitle}</h1>
      <p className="my-4 text-muted">{text.everythingIntroduction}</p>
      {topics.map((answers) => (
        <TopicAnswers key={answers.topic.slug} {...answers} />
      ))}
    </div>
  );
}

/** Where the answers are too many for one page: the way to those of each topic. */
export function EverythingByTopicPage({ links }: TopicLinksProps) {
  return (
    <div className="max-w-measure">
      <h1>{text.everythingTitle}</h1>
      <p className="my-4 text-muted">{text.everythingByTopic}</p>
      <TopicLinks links={links} />
    </div>
  );
}

/** A page of the full answers of one topic. */
export function ReadingPage({
  topic,
  part,
}: Pick<TopicAnswersProps, 'topic'> & { part: Part<TopicAnswersProps['answers'][number]> }) {
  return (
    <div className="max-w-measure">
      <h1>{text.titleOnPage(text.readingTitle(topic.title), part)}</h1>
      <TopicAnswers topic={topic} answers={part.items} />
      <Pager part={part} pathOf={(number) => paths.reading(topic.slug, number)} />
    </div>
  );
}
