import { text } from '@/lib/interface-text';
import { type Match, matchTopic } from '@/lib/mqtt/topic-matching';
import { type Column, ComputedTable } from './computed-table';
import { topicsOf } from './matches.schema';
import { WithCode } from './with-code';

export interface MatchesProps {
  filter: string;
  /** Separated by a comma and a space. */
  topics: string;
}

type Row = Match & { topic: string };

const words = text.matches;

const columns: Column<Row>[] = [
  { title: words.topic, cell: ({ topic }) => <code>{topic}</code> },
  { title: words.matches, cell: ({ matches }) => (matches ? words.yes : words.no) },
  { title: words.why, cell: (row) => <WithCode text={whyOf(row)} /> },
];

function whyOf(match: Match): string {
  if (!match.matches) {
    const { because } = match;
    if (because.kind === 'system') return words.system;
    return because.kind === 'level' ? words.level(because) : words.count(because);
  }
  return match.stands.length === 0 ? words.equal : match.stands.map(words.stand).join(', ');
}

/** Which topics a filter reaches. The matcher decides, so no table can be wrong. */
export function Matches({ filter, topics }: MatchesProps) {
  return (
    <ComputedTable
      label={words.label(filter)}
      caption={
        <>
          {words.filter} <code>{filter}</code>
        </>
      }
      columns={columns}
      rows={topicsOf(topics).map((topic) => ({ topic, ...matchTopic(filter, topic) }))}
      keyOf={({ topic }) => topic}
    />
  );
}
