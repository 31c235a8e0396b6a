import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { LostFragmentNotice } from './lost-fragment';
import { TopicAnswers, type TopicAnswersProps } from './topic-answers';
import { TopicLinks, type TopicLinksProps } from './topic-links';

/** Every full answer on one page. */
export function EverythingPage({ topics }: { topics: readonly TopicAnswersProps[] }) {
  return (
    <div className="max-w-measure">
      <h1>{text.everythingTitle}</h1>
      <LostFragmentNotice />
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
      <LostFragmentNotice pages={href(paths.question(''))} />
      <p className="my-4 text-muted">{text.everythingByTopic}</p>
      <TopicLinks links={links} />
    </div>
  );
}
