import { absoluteUrl, editUrl, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { readableDate } from '@/lib/last-changed';
import type { QuestionPage } from '@/lib/pages';
import { site } from '@/lib/site.mjs';

/** What a reader needs to trust an answer: for which versions, how fresh, and where to mend it. */
export function QuestionFacts({ question, changed }: Pick<QuestionPage, 'question' | 'changed'>) {
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{text.holdsFor}</dt>
          <dd>{text.versions(question.versions)}</dd>
        </div>
        <div>
          <dt>{text.reviewed}</dt>
          <dd>
            <time dateTime={question.reviewed}>{readableDate(question.reviewed, site.language)}</time>
          </dd>
        </div>
        {changed && (
          <div>
            <dt>{text.changed}</dt>
            <dd>
              <time dateTime={changed}>{readableDate(changed, site.language)}</time>
            </dd>
          </div>
        )}
      </dl>
      <p className="edit">
        <a href={editUrl(question.path)}>{text.edit}</a>
        <a href={suggestUrl(text.suggestContext(absoluteUrl(paths.question(question.slug))))}>{text.suggest}</a>
      </p>
    </>
  );
}
