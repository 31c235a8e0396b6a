import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { Breadcrumb } from './breadcrumb';
import { TopicList, type TopicListProps } from './topic-list';

/** Every topic of the site. */
export function TopicsPage({ topics }: TopicListProps) {
  return (
    <>
      <Breadcrumb steps={[{ title: text.home, path: paths.home }]} />
      <h1 className="mb-8">{text.topicsTitle}</h1>
      <TopicList topics={topics} />
    </>
  );
}
