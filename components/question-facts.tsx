import type { ReactNode } from 'react';
import { absoluteUrl, editUrl, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { readableDate } from '@/lib/last-changed';
import type { QuestionPage } from '@/lib/pages';
import { site } from '@/lib/site.mjs';

/** What a reader needs to trust an answer: for which versions, how fresh, and where to mend it. */
export function QuestionFacts({
  question,
  changed,
  examples,
}: Pick<QuestionPage, 'question' | 'changed' | 'examples'>) {
  return (
    <>
      <dl className="grid grid-cols-fit-40 gap-3 lg:grid-cols-1">
        <Fact name={text.holdsFor}>{text.versions(question.versions)}</Fact>
        {/* A draft may have no day yet. */}
        {question.reviewed && (
          <Fact name={text.reviewed}>
            <Day date={question.reviewed} />
          </Fact>
        )}
        {changed && (
          <Fact name={text.changed}>
            <Day date={changed} />
          </Fact>
        )}
        {examples && examples.same.length > 0 && (
          <Fact name={text.examples}>
            Mosquitto {examples.same.join(', ')}, <Day date={examples.date} />
            {examples.other.length > 0 && (
              <span className="block font-normal">{text.examplesDiffer(examples.other)}</span>
            )}
          </Fact>
        )}
      </dl>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        <a href={editUrl(question.path)}>{text.edit}</a>
        <a href={suggestUrl(text.suggestContext(absoluteUrl(paths.question(question.slug))))}>{text.suggest}</a>
      </p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-muted">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

function Day({ date }: { date: string }) {
  return <time dateTime={date}>{readableDate(date, site.language)}</time>;
}
