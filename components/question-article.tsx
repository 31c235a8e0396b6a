import type { Root } from 'hast';
import { Fragment } from 'react';
import { files, href, paths } from '@/lib/address';
import { stepsToAnswers } from '@/lib/breadcrumb';
import { entryId, type NumberedReference, numberCitations } from '@/lib/content/citations';
import { headingsOf } from '@/lib/content/headings';
import { pageIds } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import { citationOf } from '@/lib/mqtt/standards';
import { neighboursOf, type QuestionPage } from '@/lib/pages';
import { Breadcrumb } from './breadcrumb';
import { columnHeading, columns } from './columns';
import { MdxBody } from './mdx/mdx-body';
import { WithCode } from './mdx/with-code';
import { OnThisPage } from './on-this-page';
import { QuestionAround } from './question-around';
import { QuestionFacts, QuestionTrust } from './question-facts';
import { QuestionList } from './question-list';

const neighbour =
  'rounded-box edge border-line px-[1.1rem] py-[0.9rem] text-base/[1.35] font-semibold text-ink no-underline hover:border-accent';

/** A document, with the ways back to the places in the text that cite it. */
function ReferenceEntry({ id, reference, places }: NumberedReference & { id: string }) {
  const { label, url } = citationOf(reference);
  return (
    <li id={places.length > 0 ? id : undefined} className="py-[0.15rem]">
      <a href={url}>{label}</a>
      {places.map((place, index) => (
        <Fragment key={place}>
          {' '}
          <a
            href={`#${place}`}
            role="doc-backlink"
            className="inline-block px-2"
            aria-label={text.backToText(places.length > 1 ? index + 1 : undefined)}
          >
            ↑
          </a>
        </Fragment>
      ))}
    </li>
  );
}

/** The page of one question. */
export function QuestionArticle({ question, body, topic, related, around, measured, examples, changed }: QuestionPage) {
  const tree: Root = JSON.parse(body);
  const references = numberCitations(tree, question.references);
  const headings = headingsOf(tree);
  const parts = headings.filter(({ level }) => level === 2);
  const linked = new Set(headings.filter(({ holdsLink }) => !holdsLink).map(({ id }) => id));
  const { previous, next } = neighboursOf({ question, around });
  return (
    <article className={columns}>
      <header className="max-w-200 lg:col-start-1">
        <Breadcrumb steps={stepsToAnswers(topic)} />
        <h1>{question.question}</h1>
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
          <QuestionTrust question={question} />
          {/* While somebody writes there is no such file. */}
          {process.env.NODE_ENV !== 'development' && (
            <button type="button" data-tool={href(files.markdown(paths.question(question.slug)))}>
              {text.copyMarkdown}
            </button>
          )}
        </div>
        <div className="mt-6 max-w-measure break-inside-avoid rounded-box edge-s-6 border-accent bg-accent-soft px-5 pt-4 pb-[1.15rem]">
          <strong className="font-mono text-small/normal font-bold text-accent">{text.shortAnswer}</strong>
          <p className="text-lead/normal">
            <WithCode text={question.answer} />
          </p>
        </div>
      </header>
      <MdxBody tree={tree} linked={linked} measured={measured} className="prose lg:col-start-1" />
      <aside className="text-compact lg:sticky lg:top-6 lg:col-start-2 lg:row-span-4 lg:row-start-1 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto print:max-h-none">
        {parts.length > 1 && <OnThisPage headings={parts} />}
        {related.length > 0 && (
          <section aria-labelledby={pageIds.related} className="mb-8">
            <h2 id={pageIds.related} className={columnHeading}>
              {text.related}
            </h2>
            <QuestionList questions={related} />
          </section>
        )}
        {around.length > 1 && <QuestionAround question={question} topic={topic} around={around} />}
        <QuestionFacts question={question} changed={changed} examples={examples} />
      </aside>
      {/* Not in the footer, which reader views leave out. */}
      <section aria-labelledby={pageIds.references} className="text-compact">
        <h2 id={pageIds.references} className={columnHeading}>
          {text.references}
        </h2>
        <ol className="max-w-measure list-decimal ps-6">
          {references.map((entry, index) => (
            <ReferenceEntry key={entryId(index + 1)} id={entryId(index + 1)} {...entry} />
          ))}
        </ol>
      </section>
      {(previous || next) && (
        <footer className="print:hidden">
          <nav aria-label={text.readOn} className="grid max-w-measure grid-cols-fit-60 gap-4">
            {previous && (
              <a href={href(paths.question(previous.slug))} rel="prev" className={neighbour}>
                <small className="block font-normal">{text.previous}</small> {previous.question}
              </a>
            )}{' '}
            {next && (
              <a href={href(paths.question(next.slug))} rel="next" className={`${neighbour} text-end`}>
                <small className="block font-normal">{text.next}</small> {next.question}
              </a>
            )}
          </nav>
        </footer>
      )}
    </article>
  );
}
