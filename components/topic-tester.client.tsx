'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { topicFilterProblem } from '@/lib/mqtt/topic-matching';
import { queryOf, readQuery, type TopicTest, topicsIn } from '@/lib/topic-test';
import { tryWords as labels } from '@/lib/topic-words';
import { KeptLines, KeptText } from './kept-text';
import { problemText, summaryOf, TopicResults, type TopicResultsProps } from './topic-results';

interface TopicTesterProps extends TopicResultsProps {
  /** Address of the tester's own page. */
  page: string;
  /** Id of what its results take the place of, on its own page. Elsewhere the address is left alone. */
  instead?: string;
}

/** The fields of the tester, and what comes of them. It shows nothing before somebody wants it: what is there until then is the page's. */
export function TopicTester({ filter, topics, page, instead, ...links }: TopicTesterProps) {
  const form = useRef<HTMLFormElement>(null);
  const [test, setTest] = useState<TopicTest>();
  const errorId = useErrorId();
  const problem = test && topicFilterProblem(test.filter);

  // The reader may have written something before this was there; else the address may say what to test.
  useEffect(() => {
    const fields = form.current && fieldsOf(form.current);
    if (!fields) return;
    const asked = instead ? readQuery(addressed()) : undefined;
    const untouched = [fields.filter, fields.topic].every(({ value, defaultValue }) => value === defaultValue);
    if (asked && untouched) {
      fields.filter.value = asked.filter;
      fields.topic.value = asked.topics.join('\n');
    }
    setTest(asked && untouched ? asked : testIn(fields));
    if (instead) document.getElementById(instead)?.remove();
  }, [instead]);

  useEffect(() => {
    if (!test || !instead || isSame(test, readQuery(addressed()) ?? { filter, topics })) return;
    // Browsers let nobody change the address with every key.
    const waiting = setTimeout(() => history.replaceState(history.state, '', page + (queryOf(test) ?? '')), 300);
    return () => clearTimeout(waiting);
  }, [test, instead, page, filter, topics]);

  const read = ({ currentTarget }: FormEvent<HTMLFormElement>) => setTest(testIn(fieldsOf(currentTarget)));
  const link = queryOf(test ?? { filter, topics });
  return (
    <>
      {/* Without scripts it would do nothing. */}
      <div className="script-only">
        <form
          ref={form}
          action={page}
          className="grid gap-4"
          onInput={read}
          onSubmit={(event) => {
            event.preventDefault();
            read(event);
          }}
        >
          <label>
            <KeptText>{labels.filter}</KeptText>
            <input
              name="filter"
              dir="ltr"
              defaultValue={filter}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? errorId : undefined}
              className={fieldLook}
            />
          </label>
          <KeptLines label={labels.topics} name="topic" lines={topics} look={fieldLook} />
          <p className="list-controls">
            <button type="submit">
              <KeptText>{labels.submit}</KeptText>
            </button>
          </p>
        </form>
      </div>
      <p role="status" className="mt-4">
        {test && summaryOf(test.filter, test.topics)}
      </p>
      {problem && (
        <p id={errorId} className="sr-only">
          {problemText(test.filter, problem)}
        </p>
      )}
      {test && <TopicResults {...test} {...links} />}
      {/* It is hidden rather than taken away: what is kept of it (kept-text.tsx) cannot come back. */}
      <p hidden={link === undefined} className={instead ? 'script-only mt-4' : 'mt-4'}>
        <a href={page + (link ?? '')}>
          <KeptText>{instead ? labels.link : labels.open}</KeptText>
        </a>
      </p>
      {link === undefined && <p>{labels.tooLong}</p>}
    </>
  );
}

const fieldLook = 'w-full rounded-box edge border-muted px-4 py-2';

let testers = 0;

/** An id of its own; nothing on the page has it before somebody writes, so servers and browsers need not agree on it. */
function useErrorId(): string {
  const [id] = useState(() => `filter-problem-${testers++}`);
  return id;
}

const isSame = (one: TopicTest, other: TopicTest) => JSON.stringify(one) === JSON.stringify(other);

/** What the address asks for. Whoever writes a `#` into it by hand means the wildcard, unless a part of the page has that name. */
function addressed(): string {
  const { search, hash } = location;
  return document.getElementById(hash.slice(1)) ? search : search + hash;
}

interface Fields {
  filter: HTMLInputElement;
  topic: HTMLTextAreaElement;
}

const fieldsOf = (form: HTMLFormElement) => form.elements as typeof form.elements & Fields;

const testIn = ({ filter, topic }: Fields): TopicTest => ({ filter: filter.value, topics: topicsIn(topic.value) });
