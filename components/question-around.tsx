import { href, paths } from '@/lib/address';
import { pageIds } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import type { QuestionPage } from '@/lib/pages';
import { columnEntry, columnHeading } from './columns';

/** The questions beside this one in its topic, and the way to all of them. */
export function QuestionAround({ question, topic, around }: Pick<QuestionPage, 'question' | 'topic' | 'around'>) {
  return (
    <nav aria-labelledby={pageIds.inTopic} className="mb-8 print:hidden">
      <h2 id={pageIds.inTopic} className={columnHeading}>
        {text.inTopic(topic.title)}
      </h2>
      <ul>
        {around.map(({ slug, question: title }) => (
          <li key={slug}>
            <a
              href={href(paths.question(slug))}
              aria-current={slug === question.slug ? 'page' : undefined}
              className={columnEntry}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      <a href={href(paths.topic(topic.slug))} className="block py-1 text-small">
        {text.allOfTopic(topic.title)}
      </a>
    </nav>
  );
}
