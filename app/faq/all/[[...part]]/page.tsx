import { notFound } from 'next/navigation';
import { EverythingByTopicPage, EverythingPage, ReadingPage } from '@/components/reading-pages';
import { paths } from '@/lib/address';
import type { Question, Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { lists, partsOf } from '@/lib/paging';
import { pageMetadata, unlisted } from '@/lib/seo';
import { bodyOf, catalogue, findTopic, topics, whole } from '../../../content';

interface ReadingRouteProps {
  /** Nothing for the page itself; topic and, from the second page on, number where the answers are cut by topic. */
  params: Promise<{ part?: string[] }>;
}

const partsIn = (topic: Topic) => partsOf(catalogue.questionsInTopic(topic), lists.readingPage);

export const dynamicParams = false;
export const generateStaticParams = () => [
  { part: [] },
  ...(whole ? [] : topics).flatMap((topic) =>
    partsIn(topic).map(({ number }) => ({ part: number > 1 ? [topic.slug, String(number)] : [topic.slug] })),
  ),
];

const find = async (params: ReadingRouteProps['params']) => {
  const { part: [slug, number = '1'] = [] } = await params;
  if (slug === undefined) return undefined;
  const topic = findTopic(slug) ?? notFound();
  return { topic, part: partsIn(topic)[Number(number) - 1] ?? notFound() };
};

export async function generateMetadata({ params }: ReadingRouteProps) {
  const found = await find(params);
  const metadata = found
    ? pageMetadata({
        path: paths.reading(found.topic.slug, found.part.number),
        title: text.readingTitle(found.topic.title),
        description: text.readingDescription(found.topic.title),
        part: found.part,
      })
    : pageMetadata({ path: paths.everything, title: text.everythingTitle, description: text.everythingDescription });
  return { ...metadata, ...unlisted };
}

export default async function Reading({ params }: ReadingRouteProps) {
  const found = await find(params);
  if (found) {
    const { topic, part } = found;
    return <ReadingPage topic={topic} part={{ ...part, items: part.items.map(withBody) }} />;
  }
  if (whole)
    return (
      <EverythingPage
        topics={topics.map((topic) => ({ topic, answers: catalogue.questionsInTopic(topic).map(withBody) }))}
      />
    );
  const links = topics.map((topic) => ({
    title: topic.title,
    path: paths.reading(topic.slug),
    questions: catalogue.questionsInTopic(topic).length,
  }));
  return <EverythingByTopicPage links={links} />;
}

const withBody = (question: Question) => ({ ...question, body: bodyOf(question) });
