import type { ReactNode } from 'react';
import { absoluteUrl, editUrl, paths, suggestUrl } from '@/lib/address';
import { readableDate } from '@/lib/dates';
import { text } from '@/lib/interface-text';
import type { QuestionPage } from '@/lib/pages';

/** What a reader needs to know before reading an answer: for which versions it holds, and how fresh it is. */
export function QuestionTrust({ question: { versions, reviewed } }: Pick<QuestionPage, 'question'>) {
  return (
    <dl className="flex flex-wrap gap-x-6 text-small text-muted">
      <div>
        <dt className="inline">{text.holdsFor}</dt> <dd className="inline font-semibold">{text.versions(versions)}</dd>
      </div>
      {/* A draft may have no day yet. */}
      {reviewed && (
        <div>
          <dt className="inline">{text.reviewed}</dt>{' '}
          <dd className="inline font-semibold">
            <Day date={reviewed} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** When an answer changed, on what its examples ran, and where to mend it. */
export function QuestionFacts({
  question,
  changed,
  examples,
}: Pick<QuestionPage, 'question' | 'changed' | 'examples'>) {
  const facts = [
    changed && (
      <Fact key="changed" name={text.changed}>
        <Day date={changed} />
      </Fact>
    ),
    examples && examples.same.length > 0 && (
      <Fact key="examples" name={text.examples}>
        Mosquitto {examples.same.join(', ')}, <Day date={examples.date} />
        {examples.other.length > 0 && <span className="block font-normal">{text.examplesDiffer(examples.other)}</span>}
      </Fact>
    ),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <dl className="grid grid-cols-fit-40 gap-3 lg:grid-cols-1">{facts}</dl>}
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        <a href={editUrl(question.path)}>{text.edit}</a>{' '}
        <a href={suggestUrl({ context: text.suggestContext(absoluteUrl(paths.question(question.slug))) })}>
          {text.suggest}
        </a>
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
  return <time dateTime={date}>{readableDate(date)}</time>;
}
