import { AccordionControls } from '@/components/accordion-controls';
import { QuestionAccordion } from '@/components/question-accordion';
import { TopicIndex } from '@/components/topic-index';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { questionsInTopic } from '@/lib/questions';
import { pageMetadata } from '@/lib/seo';
import { questions, topics } from '../content';

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
        <AccordionControls />
      </header>
      <TopicIndex topics={topics} />
      <div>
        {topics.map((topic) => (
          <section key={topic.slug} aria-labelledby={`topic-${topic.slug}`}>
            <h2 id={`topic-${topic.slug}`}>
              <a href={href(paths.topic(topic.slug))}>{topic.title}</a>
            </h2>
            <QuestionAccordion questions={questionsInTopic(questions, topic)} />
          </section>
        ))}
      </div>
    </div>
  );
}
