import { href, paths } from '@/lib/address';
import type { Heading } from '@/lib/content/headings';
import { pageIds } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import type { QuestionPage } from '@/lib/pages';

const heading = 'mb-2 text-compact';
const entry = 'block py-1 text-small/snug link-quiet';

/** The parts of a page, of which the browser marks the one that is read where it can. On a phone they follow at once. */
export function OnThisPage({ headings }: { headings: readonly Pick<Heading, 'id' | 'text'>[] }) {
  return (
    <nav aria-labelledby={pageIds.onThisPage} className="on-this-page mb-8 max-lg:hidden print:hidden">
      <h2 id={pageIds.onThisPage} className={heading}>
        {text.onThisPage}
      </h2>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className={entry}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

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
