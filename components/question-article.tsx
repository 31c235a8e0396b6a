import type { Root } from 'hast';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { citationOf } from '@/lib/mqtt/standards';
import type { QuestionPage } from '@/lib/pages';
import { Breadcrumb } from './breadcrumb';
import { MdxBody } from './mdx/mdx-body';
import { QuestionFacts } from './question-facts';
import { QuestionList } from './question-list';

/** The page of one question. */
export function QuestionArticle({ question, body, topic, related, previous, next, changed }: QuestionPage) {
  const tree: Root = JSON.parse(body);
  return (
    <article className="question">
      <header>
        <Breadcrumb
          steps={[
            { title: text.home, path: paths.home },
            { title: text.allQuestions, path: paths.faq },
            { title: topic.title, path: paths.topic(topic.slug) },
          ]}
        />
        <h1>{question.question}</h1>
        <div className="short-answer">
          <strong>{text.shortAnswer}</strong>
          <p>{question.answer}</p>
        </div>
      </header>
      <MdxBody tree={tree} />
      <aside>
        <QuestionFacts question={question} changed={changed} />
        {related.length > 0 && (
          <section aria-labelledby="related">
            <h2 id="related">{text.related}</h2>
            <QuestionList questions={related} />
          </section>
        )}
      </aside>
      <footer>
        <section aria-labelledby="references" className="references">
          <h2 id="references">{text.references}</h2>
          <ol>
            {question.references.map(citationOf).map(({ label, url }) => (
              <li key={label}>
                <a href={url}>{label}</a>
              </li>
            ))}
          </ol>
        </section>
        <nav aria-label={text.inTopic(topic.title)} className="neighbours">
          {previous && (
            <a href={href(paths.question(previous.slug))} rel="prev">
              <small>{text.previous}</small> {previous.question}
            </a>
          )}
          {next && (
            <a href={href(paths.question(next.slug))} rel="next">
              <small>{text.next}</small> {next.question}
            </a>
          )}
        </nav>
      </footer>
    </article>
  );
}
