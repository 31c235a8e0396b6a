import { notFound } from 'next/navigation';
import { TopicPage } from '@/components/topic-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { topicPage } from '@/lib/pages';
import { pageMetadata } from '@/lib/seo';
import { content, pagesToMake } from '../../../content';

interface TopicRouteProps {
  /** The first page has no number in its address. */
  params: Promise<{ topic: string; page?: string[] }>;
}

export const generateStaticParams = async () =>
  (await pagesToMake()).topics.map(({ topic, page }) => ({ topic, page: page > 1 ? [String(page)] : [] }));

const pageAt = async (params: TopicRouteProps['params']) => {
  const { topic, page } = await params;
  // `/topics/qos/1` would be a second address of the first page.
  const number = page ? Number(page.join('/')) : 1;
  return (page && number < 2 ? undefined : topicPage(content(), { topic, page: number })) ?? notFound();
};

export async function generateMetadata({ params }: TopicRouteProps) {
  const { topic, part } = await pageAt(params);
  return pageMetadata({
    path: paths.topic(topic.slug, part.number),
    title: text.topicTitle(topic.title),
    description: topic.description,
    part,
  });
}

export default async function TopicRoute({ params }: TopicRouteProps) {
  return <TopicPage {...(await pageAt(params))} />;
}
