import { href, paths } from '@/lib/address';
import { bodyOf } from '@/lib/content/body-file';
import type { Question, Topic } from '@/lib/content/document';
import { MdxBody } from './mdx/mdx-body';

/** Full answers of a topic one after the other, on a page that may hold those of others, too. */
export function FullAnswers({ topic, questions }: { topic: Topic; questions: readonly Question[] }) {
  return (
    <section aria-labelledby={`topic-${topic.slug}`}>
      <h2 id={`topic-${topic.slug}`}>{topic.title}</h2>
      {questions.map(({ slug, question, answer, path }) => (
        <article key={slug} id={slug}>
          <h3>
            <a href={href(paths.question(slug))}>{question}</a>
          </h3>
          <p className="lead">{answer}</p>
          <MdxBody tree={bodyOf({ path })} idPrefix={`${slug}--`} headingShift={2} />
        </article>
      ))}
    </section>
  );
}
