import { notFound } from 'next/navigation';
import { FullAnswers } from '@/components/full-answers';
import { Pager } from '@/components/pager';
import { TopicLinks } from '@/components/topic-links';
import { paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { lists, partsOf } from '@/lib/paging';
import { pageMetadata, unlisted } from '@/lib/seo';
import { bodyOf, catalogue, findTopic, topics, whole } from '../../../content';

interface EverythingPageProps {
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

const find = async (params: EverythingPageProps['params']) => {
  const { part: [slug, number = '1'] = [] } = await params;
  if (slug === undefined) return undefined;
  const topic = findTopic(slug) ?? notFound();
  return { topic, part: partsIn(topic)[Number(number) - 1] ?? notFound() };
};

export async function generateMetadata({ params }: EverythingPageProps) {
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

export default async function EverythingPage({ params }: EverythingPageProps) {
  const found = await find(params);
  if (!found) return <Everything />;
  const { topic, part } = found;
  return (
    <div className="everything">
      <h1>{text.titleOnPage(text.readingTitle(topic.title), part)}</h1>
      <FullAnswers topic={topic} questions={part.items} bodyOf={bodyOf} />
      <Pager part={part} pathOf={(number) => paths.reading(topic.slug, number)} />
    </div>
  );
}

function Everything() {
  return (
    <div className="everything">
      <h1>{text.everythingTitle}</h1>
      <p>{whole ? text.everythingIntroduction : text.everythingByTopic}</p>
      {whole ? (
        topics.map((topic) => (
          <FullAnswers key={topic.slug} topic={topic} questions={catalogue.questionsInTopic(topic)} bodyOf={bodyOf} />
        ))
      ) : (
        <TopicLinks
          links={topics.map((topic) => ({
            title: topic.title,
            path: paths.reading(topic.slug),
            questions: catalogue.questionsInTopic(topic).length,
          }))}
        />
      )}
    </div>
  );
}
