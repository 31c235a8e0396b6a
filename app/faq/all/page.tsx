import { MdxBody } from '@/components/mdx/mdx-body';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { questionsInTopic } from '@/lib/questions';
import { pageMetadata, unlisted } from '@/lib/seo';
import { questions, topics } from '../../content';

export const metadata = {
  ...pageMetadata({ path: paths.everything, title: text.everythingTitle, description: text.everythingDescription }),
  ...unlisted,
};

export default function EverythingPage() {
  return (
    <div className="everything">
      <h1>{text.everythingTitle}</h1>
      <p>{text.everythingIntroduction}</p>
      {topics.map((topic) => (
        <section key={topic.slug} aria-labelledby={`topic-${topic.slug}`}>
          <h2 id={`topic-${topic.slug}`}>{topic.title}</h2>
          {questionsInTopic(questions, topic).map(({ slug, question, answer, tree }) => (
            <article key={slug} id={slug}>
              <h3>
                <a href={href(paths.question(slug))}>{question}</a>
              </h3>
              <p className="lead">{answer}</p>
              <MdxBody tree={tree} idPrefix={`${slug}--`} headingShift={2} />
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
