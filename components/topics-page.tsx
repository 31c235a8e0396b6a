import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { Breadcrumb } from './breadcrumb';
import { TopicCards, type TopicCardsProps } from './topic-cards';

/** Every topic of the site. */
export function TopicsPage({ topics }: TopicCardsProps) {
  return (
    <>
      <Breadcrumb steps={[{ title: text.home, path: paths.home }]} />
      <h1 className="mb-8">{text.topicsTitle}</h1>
      <TopicCards topics={topics} />
    </>
  );
}
