import { text } from '@/lib/interface-text';
import type { TopicWithCount } from '@/lib/single-pages';
import { Breadcrumb } from './breadcrumb';
import { TopicList } from './topic-list';

/** Every topic of the site. */
export function TopicsPage({ topics }: { topics: readonly TopicWithCount[] }) {
  return (
    <>
      <Breadcrumb />
      <h1 className="mb-8">{text.topicsTitle}</h1>
      <TopicList topics={topics} />
    </>
  );
}
