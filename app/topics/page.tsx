import { TopicsPage } from '@/components/topics-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { topicsPage } from '@/lib/single-pages';
import { topics, toShow } from '../content';

export const metadata = pageMetadata({
  path: paths.topics,
  title: text.topicsTitle,
  description: text.topicsDescription(topics.length),
});

export default function Topics() {
  const page = toShow(paths.topics, topicsPage);
  return page && <TopicsPage topics={page} />;
}
