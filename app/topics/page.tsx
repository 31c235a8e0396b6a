import { TopicsPage } from '@/components/topics-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { topicsPage } from '@/lib/single-pages';
import { toShow } from '../content';

const pageToShow = () => toShow(paths.topics, topicsPage);

export async function generateMetadata() {
  const page = await pageToShow();
  if (!page) return {};
  return pageMetadata({
    path: paths.topics,
    title: text.topicsTitle,
    description: text.topicsDescription(page.length),
  });
}

export default async function Topics() {
  const page = await pageToShow();
  return page && <TopicsPage topics={page} />;
}
