import { TopicsPage } from '@/components/topics-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { topicsWithCounts } from '../content';

export const metadata = pageMetadata({
  path: paths.topics,
  title: text.topicsTitle,
  description: text.topicsDescription(topicsWithCounts.length),
});

export default function Topics() {
  return <TopicsPage topics={topicsWithCounts} />;
}
