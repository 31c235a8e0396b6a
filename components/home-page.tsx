import type { ReactNode } from 'react';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { HomePage as HomePageProps } from '@/lib/single-pages';
import { PublishSubscribePicture } from './publish-subscribe-picture';
import { QuestionList } from './question-list';
import { TopicList } from './topic-list';

/** Leads by what people come for: a search, then first steps, errors and topics. */
export function HomePage({ firstSteps, errors, topics }: Omit<HomePageProps, 'questions'>) {
  return (
    <div className="grid gap-[clamp(2.5rem,6vw,4.5rem)]">
      <section className="grid items-center gap-x-gap gap-y-4 md:grid-cols-[3fr_2fr]">
        <div>
          <h1 className="text-hero">{text.homeHeading}</h1>
          <p className="mt-5 mb-6 max-w-144 text-lead text-muted">{text.homeIntroduction}</p>
          <search>
            <form action={href(paths.faq)} className="mb-4 max-w-144">
              <input
                name="q"
                aria-label={text.search.label}
                placeholder={text.search.hint}
                className="w-full rounded-box edge border-muted px-5 py-4 text-lead"
              />
            </form>
          </search>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <a href={href(paths.faq)}>{text.browse}</a> <a href={href(paths.tryFilter)}>{text.tryFilter.title}</a>
          </p>
        </div>
        <PublishSubscribePicture />
      </section>
      {firstSteps.length > 0 && (
        <Part id="first-steps" heading={text.firstSteps}>
          <QuestionList questions={firstSteps} layout="steps" />
        </Part>
      )}
      {errors.length > 0 && (
        <Part id="errors" heading={text.errors}>
          <QuestionList questions={errors} layout="columns" />
        </Part>
      )}
      <Part id="topics" heading={<a href={href(paths.topics)}>{text.topics}</a>}>
        <TopicList topics={topics} />
      </Part>
    </div>
  );
}

function Part({ id, heading, children }: { id: string; heading: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4">
        {heading}
      </h2>
      {children}
    </section>
  );
}
