import { EverythingByTopicPage, EverythingPage } from '@/components/everything-page';
import { paths } from '@/lib/address';
import { numberCitations } from '@/lib/content/citations';
import { text } from '@/lib/interface-text';
import { pageMetadata, unlisted } from '@/lib/seo';
import { everythingPage, type TopicBodies } from '@/lib/single-pages';
import { toShow, treeOf } from '../../content';

export const metadata = {
  ...pageMetadata({
    path: paths.everything,
    title: text.everythingTitle,
    description: text.everythingDescription,
    htmlAlone: true,
  }),
  ...unlisted,
};

export default async function Everything() {
  const page = await toShow(paths.everything, everythingPage);
  if (!page) return undefined;
  if ('topics' in page) return <EverythingPage topics={page.topics.map(withTrees)} />;
  const links = page.counts.map(({ topic: { title, slug }, questions }) => ({
    title,
    path: paths.topic(slug),
    questions,
  }));
  return <EverythingByTopicPage links={links} />;
}

/** Answers with their bodies as trees, in which citations have their numbers. */
const withTrees = ({ topic, answers }: TopicBodies) => ({
  topic,
  answers: answers.map((answer) => {
    const body = treeOf(answer.body);
    numberCitations(body, answer.references);
    return { ...answer, body };
  }),
});
