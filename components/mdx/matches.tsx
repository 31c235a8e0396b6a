import type { PropsOf } from '@/lib/content/component-schema';
import { text } from '@/lib/interface-text';
import { type Match, matchTopic } from '@/lib/mqtt/topic-matching';
import { type Column, ComputedTable } from './computed-table';
import { type matchesSchema, topicsOf } from './matches.schema';
import { whyOf } from './matches-why';
import { WithCode } from './with-code';

type Row = Match & { topic: string };

const labels = text.matches;

const columns: Column<Row>[] = [
  { title: labels.topic, cell: ({ topic }) => <code>{topic}</code> },
  { title: labels.matches, cell: ({ matches }) => (matches ? labels.yes : labels.no) },
  { title: labels.why, cell: (row) => <WithCode text={whyOf(row)} /> },
];

/** Which topics a filter reaches. The matcher decides, so no table can be wrong. */
export function Matches({ filter, topics }: PropsOf<typeof matchesSchema>) {
  return (
    <ComputedTable
      label={labels.label(filter)}
      caption={
        <>
          {labels.filter} <code>{filter}</code>
        </>
      }
      columns={columns}
      rows={topicsOf(topics).map((topic) => ({ topic, ...matchTopic(filter, topic) }))}
      keyOf={({ topic }) => topic}
    />
  );
}
