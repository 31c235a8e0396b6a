import { Island } from '@/components/island';
import { QuestionAccordion } from '@/components/question-accordion';
import { TopicIndex } from '@/components/topic-index';
import { href, paths } from '@/lib/address';
import type { Topic } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { lists } from '@/lib/paging';
import { pageMetadata } from '@/lib/seo';
import { catalogue, questions, topics, whole } from '../content';

export const metadata = pageMetadata({
  path: paths.faq,
  title: text.faqTitle,
  description: text.faqDescription(questions.length),
});

export default function FaqPage() {
  return (
    <div className="listing">
      <header>
        <h1>{text.faqTitle}</h1>
        <Island name="AccordionButtons" props={{ labels: text.accordionButtons }} />
      </header>
      <TopicIndex topics={topics} />
      <div>
        {topics.map((topic) => (
          <TopicSection key={topic.slug} topic={topic} />
        ))}
      </div>
      {!whole && <Island name="OtherQuestions" props={{ pages: href(paths.question('')) }} calls={['hashchange']} />}
    </div>
  );
}

/** All questions of a topic or, where the site has very many, those that are asked most or come first, and the way to the rest. */
function TopicSection({ topic }: { topic: Topic }) {
  const all = catalogue.questionsInTopic(topic);
  const chosen = new Set([...catalogue.questionsAt(topic.mostAsked), ...all]);
  const shown = whole ? all : [...chosen].slice(0, lists.sample);
  return (
    <section aria-labelledby={`topic-${topic.slug}`}>
      <h2 id={`topic-${topic.slug}`}>
        <a href={href(paths.topic(topic.slug))}>{topic.title}</a>
      </h2>
      <QuestionAccordion questions={shown} />
      {shown.length < all.length && (
        <p className="more">
          <a href={href(paths.topic(topic.slug))}>{text.allInTopic(all.length, topic.title)}</a>
        </p>
      )}
    </section>
  );
}
