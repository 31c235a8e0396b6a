import { href, paths } from '@/lib/address';
import { topicId } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import type { FaqSection } from '@/lib/single-pages';
import { faqData } from '@/lib/structured-data';
import { Island } from './island';
import { LostFragmentNotice } from './lost-fragment';
import { QuestionAccordion } from './question-accordion';
import { StructuredData } from './structured-data';
import { TopicIndex } from './topic-index';
import { versionButtons } from './version-filter';

const { expandAll, collapseAll } = text.accordionButtons;
/** A space ends both titles, as in apart.ts. */
const accordionLabels = { ...text.accordionButtons, expandAll: `${expandAll} `, collapseAll: `${collapseAll} ` };

/** Questions by topic, each opening to its short answer. */
export function FaqPage({ sections }: { sections: readonly FaqSection[] }) {
  return (
    <div className="grid grid-cols-1 gap-x-gap gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <header className="flex flex-wrap items-end justify-between gap-4 lg:col-span-full">
        <div>
          <h1>{text.faqTitle}</h1>
          <LostFragmentNotice pages={sections.some(isSample) ? href(paths.question('')) : undefined} />
        </div>
        <Island name="AccordionButtons" props={{ labels: accordionLabels }} />
        <Island name="VersionButtons" props={versionButtons} calls={['query']} />
      </header>
      <TopicIndex topics={sections.map(({ topic }) => topic)} />
      <div className="grid grid-cols-1 gap-10">
        {sections.map((section) => (
          <TopicSection key={section.topic.slug} {...section} />
        ))}
      </div>
    </div>
  );
}

const isSample = ({ questions, count }: FaqSection) => questions.length < count;

function TopicSection(section: FaqSection) {
  const { topic, questions, count } = section;
  return (
    <section aria-labelledby={topicId(topic.slug)}>
      <h2 id={topicId(topic.slug)} className="mb-3">
        <a href={href(paths.topic(topic.slug))}>{topic.title}</a>
      </h2>
      {count > 0 && (
        <>
          <QuestionAccordion questions={questions} />
          <StructuredData data={faqData(questions)} />
        </>
      )}
      {isSample(section) && (
        <p className="mt-3">
          <a href={href(paths.topic(topic.slug))}>{text.allInTopic(count, topic.title)}</a>
        </p>
      )}
    </section>
  );
}
