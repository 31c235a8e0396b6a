import { EverythingByTopicPage, EverythingPage } from '@/components/everything-page';
import { paths } from '@/lib/address';
import { numberCitations } from '@/lib/content/citations';
import type { Question } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { rowsFor } from '@/lib/pages';
import { pageMetadata, unlisted } from '@/lib/seo';
import { bodyOf, catalogue, content, topics, treeOf, whole } from '../../content';

export const metadata = {
  ...pageMetadata({
    path: paths.everything,
    title: text.everythingTitle,
    description: text.everythingDescription,
    htmlAlone: true,
  }),
  ...unlisted,
};

/** The body of an answer, in which citations have their numbers. */
function numberedTreeOf({ path, references }: Question) {
  const tree = treeOf(bodyOf(path));
  numberCitations(tree, references);
  return tree;
}

export default function Everything() {
  const all = topics.map((topic) => ({ topic, questions: catalogue.questionsInTopic(topic) }));
  if (!whole)
    return (
      <EverythingByTopicPage
        links={all.map(({ topic: { title, slug }, questions }) => ({
          title,
          path: paths.topic(slug),
          questions: questions.length,
        }))}
      />
    );
  return (
    <EverythingPage
      topics={all.map(({ topic, questions }) => ({
        topic,
        answers: questions.map((question) => ({
          ...question,
          body: numberedTreeOf(question),
          measured: rowsFor(content, [question]),
        })),
      }))}
    />
  );
}
