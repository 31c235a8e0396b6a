import type { ReactNode } from 'react';
import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { MeasuredRow } from '@/lib/measured/measured';
import type { Statement } from '@/lib/measured/statements';
import { type Column, ComputedTable } from './mdx/computed-table';
import { Statements } from './statements';

const labels = text.measured;

/** A behaviour, which leads to its page. */
export const behaviourColumn: Column<Pick<MeasuredRow, 'id' | 'question'>> = {
  title: labels.behaviour,
  cell: ({ id, question }) => <a href={href(paths.probe(id))}>{question}</a>,
};

/** What a software was measured to do. */
export const doesColumn: Column<{ statements: readonly Statement[] }> = {
  title: labels.does,
  cell: ({ statements }) => <Statements statements={statements} />,
};

/** What was measured of one behaviour, a row for each software. @param caption - stands above the table */
export function BehaviourTable({ question, software, caption }: MeasuredRow & { caption?: ReactNode }) {
  return (
    <ComputedTable
      label={labels.label(question)}
      caption={caption}
      columns={[{ title: labels.software, cell: ({ name }) => name }, doesColumn]}
      rows={software}
      keyOf={({ id }) => id}
    />
  );
}
