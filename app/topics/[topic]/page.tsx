import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/components/breadcrumb';
import { QuestionList } from '@/components/question-list';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { questionsInTopic } from '@/lib/questions';
import { pageMetadata } from '@/lib/seo';
import { questions, topics } from '../../content';

interface TopicPageProps {
  params: Promise<{ topic: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => topics.map(({ slug }) => ({ topic: slug }));

const find = async (params: TopicPageProps['params']) => {
  const { topic: slug } = await params;
  return topics.find((topic) => topic.slug === slug) ?? notFound();
};

export async function generateMetadata({ params }: TopicPageProps) {
  const { slug, title, description } = await find(params);
  return pageMetadata({ path: paths.topic(slug), title: text.topicTitle(title), description });
}

export default async function TopicPage({ params }: TopicPageProps) {
  const topic = await find(params);
  return (
    <div className="topic">
      <Breadcrumb
        steps={[
          { title: text.home, path: paths.home },
          { title: text.allQuestions, path: paths.faq },
        ]}
      />
      <h1>{topic.title}</h1>
      <p className="lead">{topic.description}</p>
      <QuestionList questions={questionsInTopic(questions, topic)} answers />
    </div>
  );
}
