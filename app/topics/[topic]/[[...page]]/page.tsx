import { notFound } from 'next/navigation';
import { TopicPage } from '@/components/topic-page';
import { paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { lists, partsOf } from '@/lib/paging';
import { pageMetadata } from '@/lib/seo';
import { catalogue, findTopic, topics } from '../../../content';

interface TopicRouteProps {
  /** The first page has no number in its address. */
  params: Promise<{ topic: string; page?: string[] }>;
}

const partsIn = (topic: Topic) => partsOf(catalogue.questionsInTopic(topic), lists.topicPage);

export const dynamicParams = false;
export const generateStaticParams = () =>
  topics.flatMap((topic) =>
    partsIn(topic).map(({ number }) => ({ topic: topic.slug, page: number > 1 ? [String(number)] : [] })),
  );

const find = async (params: TopicRouteProps['params']) => {
  const { topic: slug, page: [number = '1'] = [] } = await params;
  const topic = findTopic(slug) ?? notFound();
  return { topic, part: partsIn(topic)[Number(number) - 1] ?? notFound() };
};

export async function generateMetadata({ params }: TopicRouteProps) {
  const { topic, part } = await find(params);
  return pageMetadata({
    path: paths.topic(topic.slug, part.number),
    title: text.topicTitle(topic.title),
    description: topic.description,
    part,
  });
}

export default async function TopicRoute({ params }: TopicRouteProps) {
  return <TopicPage {...(await find(params))} />;
}
