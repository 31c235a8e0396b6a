import { FaqPage } from '@/components/faq-page';
import { paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { lists } from '@/lib/paging';
import { pageMetadata } from '@/lib/seo';
import { catalogue, questions, topics, whole } from '../content';

export const metadata = pageMetadata({
  path: paths.faq,
  title: text.faqTitle,
  description: text.faqDescription(questions.length),
  feeds: true,
});

export default function Faq() {
  return <FaqPage sections={topics.map(sectionOf)} />;
}

/** All questions of a topic or, where the site has very many, those that are asked most or come first. */
function sectionOf(topic: Topic) {
  const all = catalogue.questionsInTopic(topic);
  const chosen = new Set([...catalogue.questionsAt(topic.mostAsked), ...all]);
  return { topic, questions: whole ? all : [...chosen].slice(0, lists.sample), count: all.length };
}
