import { Fragment } from 'react';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { topicFilterProblem } from '@/lib/mqtt/topic-matching';
import { type TopicRule, topicSources } from '@/lib/mqtt/topic-rules';
import type { TryFilterPage as TryFilterPageProps } from '@/lib/pages';
import { AnswersBeside } from './answers-beside';
import { Breadcrumb } from './breadcrumb';
import { columns } from './columns';
import { Island } from './island';
import { ComputedTable, Places } from './mdx/computed-table';
import { Matches } from './mdx/matches';
import { WithCode } from './mdx/with-code';
import { behaviourColumn } from './measured-tables';
import { Statements } from './statements';
import { problemText, summaryOf, TopicResults } from './topic-results';

const labels = text.tryFilter;

/** What the fields hold at first. */
const sample = {
  filter: 'home/+/lamp/#',
  topics: ['home/hall/lamp', 'home/hall/lamp/power', 'home/hall/heater', 'home//lamp', '$SYS/broker/uptime'],
};

/** One for each rule. */
const examples = [
  { filter: 'home/+', topics: 'home/hall, home/, home, home/hall/lamp' },
  { filter: 'home/#', topics: 'home/hall/lamp, home, homes' },
  { filter: '+/+', topics: '/hall, home/hall, $SYS/broker' },
  { filter: '$SYS/#', topics: '$SYS/broker/uptime, $SYS' },
  { filter: '$share/workers/jobs/+', topics: 'jobs/1, jobs/1/done, $share/workers/jobs/1' },
];

const wrongFilters = ['home/lamp#', 'home/#/power', 'home/lamp+', 'home/##', '$share/workers', '$share/wor+/jobs', ''];

/** Which behaviour was measured that a rule is about. */
const probes: Partial<Record<TopicRule, string>> = {
  '#': 'hash-and-parent',
  levels: 'empty-levels',
  'character by character': 'topic-case',
  'topics that begin with $': 'dollar-wildcards',
  'wildcards in filters only': 'wildcard-in-publish',
  '# alone at the end': 'bad-filter',
  '+ alone in its level': 'bad-filter',
  'at most 65,535 bytes': 'topic-length',
  'share name': 'shared-empty-name',
  'shared filter': 'shared-in-3-1-1',
};

/** Id of the results that stand there until somebody tries something else. */
const firstResults = 'first-results';

/** A tester of topic filters, with what software does differently and a table for each rule. */
export function TryFilterPage({ differing, answers }: TryFilterPageProps) {
  const sources = topicSources();
  const measured = Object.fromEntries(Object.entries(probes).map(([rule, id]) => [rule, href(paths.probe(id))]));
  return (
    <article className={columns}>
      <div>
        <Breadcrumb />
        <h1>{labels.title}</h1>
        <div className="prose mt-6">
          <p className="lead text-muted">{labels.introduction}</p>
          <noscript>
            <p>{labels.noScript}</p>
          </noscript>
          <Island
            name="TopicTester"
            props={{ ...sample, sources, measured, page: href(paths.tryFilter), instead: firstResults }}
            calls={['query']}
          />
          <div id={firstResults}>
            <p>
              {text.matches.filter} <code>{sample.filter}</code>: {summaryOf(sample.filter, sample.topics)}
            </p>
            <TopicResults {...sample} sources={sources} measured={measured} />
          </div>
          {differing.length > 0 && <Differing rows={differing} />}
          <h2 id="examples">{labels.examples}</h2>
          {examples.map((example) => (
            <Matches key={example.filter} {...example} />
          ))}
          <h2 id="wrong">{labels.wrong}</h2>
          <WrongFilters sources={sources} />
        </div>
      </div>
      <AnswersBeside heading={labels.answers} answers={answers} />
    </article>
  );
}

function Differing({ rows }: { rows: TryFilterPageProps['differing'] }) {
  return (
    <>
      <h2 id="differ">{labels.differ}</h2>
      <p>{labels.differText}</p>
      <ComputedTable
        label={labels.differ}
        columns={[
          behaviourColumn,
          {
            title: text.measured.does,
            cell: ({ software }) =>
              software.map(({ id, name, statements }) => (
                <Fragment key={id}>
                  <b>{name}</b>
                  <br />
                  <Statements statements={statements} />
                  <br />
                </Fragment>
              )),
          },
        ]}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function WrongFilters({ sources }: { sources: ReturnType<typeof topicSources> }) {
  const rows = wrongFilters.flatMap((filter) => {
    const problem = topicFilterProblem(filter);
    return problem ? [{ filter, problem }] : [];
  });
  return (
    <ComputedTable
      label={labels.wrong}
      columns={[
        { title: text.matches.filter, cell: ({ filter }) => (filter === '' ? labels.empty : <code>{filter}</code>) },
        { title: text.matches.why, cell: ({ filter, problem }) => <WithCode text={problemText(filter, problem)} /> },
        { title: text.measured.standard, cell: ({ problem }) => <Places places={sources[problem.rule]} /> },
      ]}
      rows={rows}
      keyOf={({ filter }) => filter}
    />
  );
}
