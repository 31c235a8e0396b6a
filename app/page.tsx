import { PublishSubscribePicture } from '@/components/publish-subscribe-picture';
import { QuestionList } from '@/components/question-list';
import { TopicCards } from '@/components/topic-cards';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { catalogue, questions, topics } from './content';

export const metadata = pageMetadata({
  path: paths.home,
  title: text.homeTitle,
  description: text.homeDescription(questions.length, topics.length),
});

export default function HomePage() {
  const cards = topics.map((topic) => ({ topic, questions: catalogue.questionsInTopic(topic).length }));
  return (
    <div className="home">
      <section className="hero">
        <div>
          <h1>{text.homeHeading}</h1>
          <p>{text.homeIntroduction}</p>
          <a href={href(paths.faq)} className="button">
            {text.browse}
          </a>
        </div>
        <PublishSubscribePicture />
      </section>
      <section aria-labelledby="most-asked">
        <h2 id="most-asked">{text.mostAsked}</h2>
        <QuestionList questions={catalogue.mostAsked()} />
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">{text.topics}</h2>
        <TopicCards topics={cards} />
      </section>
    </div>
  );
}
