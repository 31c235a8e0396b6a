import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { TopicPage as TopicPageProps } from '@/lib/pages';
import { Breadcrumb } from './breadcrumb';
import { Pager } from './pager';
import { QuestionList } from './question-list';
import { VersionFilter } from './version-filter';

/** A page of the questions of one topic, with their short answers. */
export function TopicPage({ topic, part }: TopicPageProps) {
  return (
    <>
      <Breadcrumb steps={[{ title: text.topics, path: paths.topics }]} />
      <h1>{text.titleOnPage(topic.title, part)}</h1>
      {part.number === 1 && <p className="lead mt-4 text-muted">{topic.description}</p>}
      {part.items.length > 0 && (
        <>
          <div className="mt-6">
            <VersionFilter />
          </div>
          <QuestionList questions={part.items} layout="answers" />
        </>
      )}
      <Pager part={part} pathOf={(number) => paths.topic(topic.slug, number)} />
    </>
  );
}
