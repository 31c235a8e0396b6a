import { text } from '@/lib/interface-text';
import { Breadcrumb } from './breadcrumb';
import { TopicList, type TopicListProps } from './topic-list';

/** Every topic of the site. */
export function TopicsPage({ topics }: TopicListProps) {
  return (
    <>
      <Breadcrumb />
      <h1 className="mb-8">{text.topicsTitle}</h1>
      <TopicList topics={topics} />
    </>
  );
}
