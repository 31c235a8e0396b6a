import { href, paths, suggestUrl } from '@/lib/address';
import type { Question } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { QuestionList } from './question-list';

/** For an address that leads nowhere: the ways that go on. */
export function NotFoundPage({ mostAsked }: { mostAsked: readonly Question[] }) {
  return (
    <>
      <h1>{text.notFoundHeading}</h1>
      {/* By this mark the build knows the page, and adds the script that looks for the page that was meant. */}
      <p className="lead mt-4 mb-6" data-missing="">
        {text.notFoundText}
      </p>
      <a
        href={href(paths.faq)}
        className="inline-block rounded-box bg-accent px-5 py-[0.65rem] font-semibold text-paper no-underline hover:bg-accent-strong print:hidden"
      >
        {text.notFoundBrowse}
      </a>
      <p className="mt-4 mb-6 text-lead">
        {text.notFoundSuggest} <a href={suggestUrl()}>{text.suggest}</a>
      </p>
      {mostAsked.length > 0 && (
        <>
          <h2 className="mt-14 mb-3">{text.mostAsked}</h2>
          <QuestionList questions={mostAsked} layout="columns" />
        </>
      )}
    </>
  );
}
