import { href, paths } from '@/lib/address';
import type { Question } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { ButtonLink } from './button-link';
import { PublishSubscribePicture } from './publish-subscribe-picture';
import { QuestionList } from './question-list';
import { TopicCards, type TopicCardsProps } from './topic-cards';

export interface HomePageProps extends TopicCardsProps {
  mostAsked: readonly Question[];
}

/** Says what the site is, and leads to questions by how often they are asked and by topic. */
export function HomePage({ mostAsked, topics }: HomePageProps) {
  return (
    <div className="grid gap-[clamp(2.5rem,6vw,4.5rem)]">
      <section className="grid items-center gap-x-gap gap-y-4 md:grid-cols-[3fr_2fr]">
        <div>
          <h1 className="text-hero">{text.homeHeading}</h1>
          <p className="mt-5 mb-7 max-w-144 text-lead text-pretty text-muted">{text.homeIntroduction}</p>
          <search>
            <form action={href(paths.faq)} className="mb-4 max-w-144">
              <input
                name="q"
                aria-label={text.search.label}
                placeholder={text.search.hint}
                className="w-full rounded-box edge border-muted px-4 py-2"
              />
            </form>
          </search>
          <p className="flex flex-wrap items-center gap-x-6 gap-y-1">
            <ButtonLink href={href(paths.faq)}>{text.browse}</ButtonLink>
            <a href={href(paths.tryFilter)}>{text.tryFilter.title}</a>
          </p>
        </div>
        <PublishSubscribePicture />
      </section>
      {mostAsked.length > 0 && (
        <section aria-labelledby="most-asked">
          <h2 id="most-asked" className="mb-4">
            {text.mostAsked}
          </h2>
          <QuestionList questions={mostAsked} layout="columns" />
        </section>
      )}
      <section aria-labelledby="topics">
        <h2 id="topics" className="mb-4">
          <a href={href(paths.topics)}>{text.topics}</a>
        </h2>
        <TopicCards topics={topics} />
      </section>
    </div>
  );
}
