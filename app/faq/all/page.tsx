import { FullAnswers } from '@/components/full-answers';
import { TopicLinks } from '@/components/topic-links';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata, unlisted } from '@/lib/seo';
import { bodyOf, catalogue, topics, treeOf, whole } from '../../content';

export const metadata = {
  ...pageMetadata({ path: paths.everything, title: text.everythingTitle, description: text.everythingDescription }),
  ...unlisted,
};

/** Every full answer or, where they would be too many for one page, the way to them. */
export default function EverythingPage() {
  return (
    <div className="everything">
      <h1>{text.everythingTitle}</h1>
      <p>{whole ? text.everythingIntroduction : text.everythingByTopic}</p>
      {whole ? (
        topics.map((topic) => (
          <FullAnswers
            key={topic.slug}
            topic={topic}
            answers={catalogue
              .questionsInTopic(topic)
              .map((question) => ({ question, tree: treeOf(bodyOf(question.path)) }))}
          />
        ))
      ) : (
        <TopicLinks
          links={topics.map((topic) => ({
            title: topic.title,
            path: paths.topic(topic.slug),
            questions: catalogue.questionsInTopic(topic).length,
          }))}
        />
      )}
    </div>
  );
}
