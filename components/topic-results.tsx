import { Fragment, type ReactNode } from 'react';
import {
  fits,
  type LevelStep,
  levelSteps,
  matchTopic,
  sharedParts,
  type TopicProblem,
  topicFilterProblem,
  topicNameProblem,
} from '@/lib/mqtt/topic-matching';
import type { TopicRule, TopicSource } from '@/lib/mqtt/topic-rules';
import { tryWords as labels, showUnseen } from '@/lib/topic-words';
import { whyOf } from './mdx/matches-why';
import { Table } from './mdx/table';
import { WithCode } from './mdx/with-code';

/** Topics beyond so many would keep a browser busy. */
export const mostTopics = 100;

export interface TopicResultsProps {
  filter: string;
  topics: readonly string[];
  /** Where each rule is stated. */
  sources: Readonly<Record<TopicRule, readonly TopicSource[]>>;
  /** Addresses of what was measured of a rule. */
  measured?: Readonly<Partial<Record<TopicRule, string>>>;
}

/**
 * Which topics a filter matches and why, level by level. The server and the browser show the same. Keys make React build anew what depends
 * on the filter: it cannot change a text that a translator has replaced by an element of its own.
 */
export function TopicResults({ filter, topics, ...links }: TopicResultsProps) {
  const problem = topicFilterProblem(filter);
  const shared = sharedParts(filter);
  if (problem) return <ProblemText key={filter} text={filter} problem={problem} {...links} />;
  return (
    <>
      {shared && (
        <p key={filter}>
          <WithCode text={labels.shared(shared.group, shared.rest)} /> <Sources rule="shared filter" {...links} />
        </p>
      )}
      <div className="accordion">
        {Object.entries(topics.slice(0, mostTopics)).map(([place, topic]) => (
          <details key={place} open={place === '0'}>
            <TopicResult key={filter + topic} filter={filter} topic={topic} {...links} />
          </details>
        ))}
      </div>
      {topics.length > mostTopics && <p>{labels.more(mostTopics)}</p>}
    </>
  );
}

/** How many topics match, or why none can: what is announced. */
export function summaryOf(filter: string, topics: readonly string[]): string {
  if (topicFilterProblem(filter)) return labels.wrongFilter;
  if (topics.length === 0) return labels.noTopics;
  const compared = topics.slice(0, mostTopics);
  const matching = compared.filter((topic) => !topicNameProblem(topic) && matchTopic(filter, topic).matches);
  return labels.count(matching.length, compared.length);
}

type Links = Omit<TopicResultsProps, 'filter' | 'topics'>;

function TopicResult({ filter, topic, ...links }: { filter: string; topic: string } & Links) {
  const problem = topicNameProblem(topic);
  if (problem)
    return (
      <>
        <Title topic={topic} verdict={labels.wrongTopic} />
        <div>
          <ProblemText text={topic} problem={problem} {...links} />
        </div>
      </>
    );
  const match = matchTopic(filter, topic);
  return (
    <>
      <Title topic={topic} verdict={match.matches ? labels.matches : labels.noMatch} why={whyOf(match)} />
      <div>
        <Levels label={labels.levels(shown(topic))} steps={levelSteps(filter, topic)} {...links} />
      </div>
    </>
  );
}

function Title({ topic, verdict, why }: { topic: string; verdict: string; why?: string }) {
  return (
    <summary>
      <span>
        <code>{shown(topic)}</code> {verdict}
        {why && why.length < 300 && (
          <>
            {/* Programs read it without the line of its own. */}
            {': '}
            <span className="block font-normal text-muted">
              <WithCode text={why} />
            </span>
          </>
        )}
      </span>
    </summary>
  );
}

function Levels({ label, steps, ...links }: { label: string; steps: readonly LevelStep[] } & Links) {
  return (
    <Table label={label}>
      <thead>
        <tr>
          <th>{labels.level}</th>
          <th>{labels.inFilter}</th>
          <th>{labels.inTopic}</th>
          <th>{labels.says}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.level}>
            <td>{step.level}</td>
            <td data-label={labels.inFilter}>
              <LevelText level={step.filter} />
            </td>
            <td data-label={labels.inTopic}>
              <LevelText level={step.name} />
            </td>
            <td data-label={labels.says}>
              {fits(step) ? (
                <Said step={step} />
              ) : (
                <strong>
                  <Said step={step} />
                </strong>
              )}{' '}
              <Sources rule={step.rule} {...links} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const Said = ({ step }: { step: LevelStep }) => <WithCode text={labels.kind(step)} />;

function LevelText({ level }: { level: string | undefined }) {
  if (level === undefined) return labels.none;
  return level === '' ? labels.empty : <code>{shown(level)}</code>;
}

/** What is wrong with a text, where, and where that is stated. */
function ProblemText({ text, problem, ...links }: { text: string; problem: TopicProblem } & Links) {
  return (
    <p>
      <WithCode text={problemText(text, problem)} /> <Marked text={text} problem={problem} />
      <Sources rule={problem.rule} {...links} />
    </p>
  );
}

/** What is wrong with a filter or a name, and where, in words alone. */
export function problemText(text: string, problem: TopicProblem): string {
  const { from, rule } = problem;
  const before = from === undefined ? undefined : text.slice(0, from);
  return [
    before !== undefined && labels.place(before.split('/').length, [...before].length + 1),
    labels.expected(problem),
    rule === 'at most 65,535 bytes' && labels.bytes(new TextEncoder().encode(text).length),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A text with its wrong part marked; nothing where all of it is wrong. */
function Marked({ text, problem: { from, to } }: { text: string; problem: TopicProblem }): ReactNode {
  if (from === undefined || to === undefined) return null;
  return (
    <>
      <code>
        {shown(text.slice(0, from))}
        <mark>{shown(text.slice(from, to))}</mark>
        {shown(text.slice(to))}
      </code>{' '}
    </>
  );
}

function Sources({ rule, sources, measured }: { rule: TopicRule } & Links) {
  const probe = measured?.[rule];
  return (
    <>
      {sources[rule].map((source, index) => (
        <Fragment key={source.version}>
          {index > 0 && ', '}
          <a href={source.url} className="spec">
            {labels.source(source)}
          </a>
        </Fragment>
      ))}
      {probe && (
        <>
          , <a href={probe}>{labels.measured}</a>
        </>
      )}
    </>
  );
}

/** A text as it can be shown: one that is very long by its two ends. */
function shown(text: string): string {
  return showUnseen(text.length > 200 ? `${text.slice(0, 120)}…${text.slice(-60)}` : text);
}
