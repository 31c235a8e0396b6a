import { TopicsPage } from '@/components/topics-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { topicsPage } from '@/lib/single-pages';
import { metadataOf, toShow } from '../content';

const pageToShow = () => toShow(paths.topics, topicsPage);

export const generateMetadata = metadataOf(pageToShow, (page) =>
  pageMetadata({
    path: paths.topics,
    title: text.topicsTitle,
    description: text.topicsDescription(page.length),
  }),
);

export default async function Topics() {
  const page = await pageToShow();
  return page && <TopicsPage topics={page} />;
}
