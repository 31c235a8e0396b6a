import { href, paths } from '@/lib/address';
import { pageIds } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import type { QuestionPage } from '@/lib/pages';

const heading = 'mb-2 text-compact';
const entry = 'block py-1 text-small/snug link-quiet';

/** The questions beside this one in its topic, and the way to all of them. */
export function QuestionAround({ question, topic, around }: Pick<QuestionPage, 'question' | 'topic' | 'around'>) {
  return (
    <nav aria-labelledby={pageIds.inTopic} className="mb-8 print:hidden">
      <h2 id={pageIds.inTopic} className={heading}>
        {text.inTopic(topic.title)}
      </h2>
      <ul>
        {around.map(({ slug, question: title }) => (
          <li key={slug}>
            <a
              href={href(paths.question(slug))}
              aria-current={slug === question.slug ? 'page' : undefined}
              className={entry}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      <a href={href(paths.topic(topic.slug))} className="mt-1 block text-small">
        {text.allOfTopic(topic.title)}
      </a>
    </nav>
  );
}
