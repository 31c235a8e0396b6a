import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/components/breadcrumb';
import { Pager } from '@/components/pager';
import { QuestionList } from '@/components/question-list';
import { paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { lists, partsOf } from '@/lib/paging';
import { pageMetadata } from '@/lib/seo';
import { catalogue, findTopic, topics } from '../../../content';

interface TopicPageProps {
  /** The first page has no number in its address. */
  params: Promise<{ topic: string; page?: string[] }>;
}

const partsIn = (topic: Topic) => partsOf(catalogue.questionsInTopic(topic), lists.topicPage);

export const dynamicParams = false;
export const generateStaticParams = () =>
  topics.flatMap((topic) =>
    partsIn(topic).map(({ number }) => ({ topic: topic.slug, page: number > 1 ? [String(number)] : [] })),
  );

const find = async (params: TopicPageProps['params']) => {
  const { topic: slug, page: [number = '1'] = [] } = await params;
  const topic = findTopic(slug) ?? notFound();
  return { topic, part: partsIn(topic)[Number(number) - 1] ?? notFound() };
};

export async function generateMetadata({ params }: TopicPageProps) {
  const { topic, part } = await find(params);
  return pageMetadata({
    path: paths.topic(topic.slug, part.number),
    title: text.topicTitle(topic.title),
    description: topic.description,
    part,
  });
}

export default async function TopicPage({ params }: TopicPageProps) {
  const { topic, part } = await find(params);
  return (
    <div className="topic">
      <Breadcrumb
        steps={[
          { title: text.home, path: paths.home },
          { title: text.allQuestions, path: paths.faq },
        ]}
      />
      <h1>{text.titleOnPage(topic.title, part)}</h1>
      {part.number === 1 && <p className="lead">{topic.description}</p>}
      <QuestionList questions={part.items} answers />
      <Pager part={part} pathOf={(number) => paths.topic(topic.slug, number)} />
    </div>
  );
}
