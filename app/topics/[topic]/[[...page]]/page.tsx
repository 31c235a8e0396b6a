import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/components/breadcrumb';
import { Pager } from '@/components/pager';
import { QuestionList } from '@/components/question-list';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { topicPage } from '@/lib/pages';
import { pageMetadata } from '@/lib/seo';
import { content, pagesToMake } from '../../../content';

interface TopicPageProps {
  /** The first page has no number in its address. */
  params: Promise<{ topic: string; page?: string[] }>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  pagesToMake.topics.map(({ topic, page }) => ({ topic, page: page > 1 ? [String(page)] : [] }));

const pageAt = async (params: TopicPageProps['params']) => {
  const { topic, page: [number = '1'] = [] } = await params;
  return topicPage(content, { topic, page: Number(number) }) ?? notFound();
};

export async function generateMetadata({ params }: TopicPageProps) {
  const { topic, part } = await pageAt(params);
  return pageMetadata({
    path: paths.topic(topic.slug, part.number),
    title: text.topicTitle(topic.title),
    description: topic.description,
    part,
  });
}

export default async function TopicPage({ params }: TopicPageProps) {
  const { topic, part } = await pageAt(params);
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
