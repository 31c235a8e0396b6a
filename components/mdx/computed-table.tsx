import { Fragment, type ReactNode } from 'react';
import { text } from '@/lib/interface-text';
import type { SpecPlace } from '@/lib/mqtt/sections';
import { Spec } from './spec';
import { Table } from './table';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
}

interface ComputedTableProps<Row> {
  /** What the table is of. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Stands above the table. */
  caption?: ReactNode;
  /** Where all of it is said. */
  source?: ReactNode;
  /** How many rows share a parent; all of them, if not given. */
  rowsInGroup?: number;
}

/**
 * A reader view takes what holds most rows directly below it for the article, and leaves out the rest of the page. Found by trial
 * with Readability: so many rows are taken for a part.
 */
export const rowsOfPart = 15;

/** A table made from data, in the dress of those that are written. */
export function ComputedTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  caption,
  source,
  rowsInGroup = rows.length,
}: ComputedTableProps<Row>) {
  // As lib/content/cell-labels.ts does it for tables that are written; more columns than these do not fit a phone.
  const labelled = columns.length > 2;
  const groups = Array.from({ length: Math.ceil(rows.length / rowsInGroup) || 0 }, (_, index) =>
    rows.slice(index * rowsInGroup, (index + 1) * rowsInGroup),
  );
  return (
    <>
      <Table label={label}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.map(keyOf).join()}>
            {group.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ title, cell }, column) => (
                  <td key={title} data-label={labelled && column > 0 ? title : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </Table>
      {source && (
        <p className="mt-2 text-small text-muted">
          {text.tableSource} {source}
        </p>
      )}
    </>
  );
}

/** Links to places in the standard, one after the other. */
export function Places({ places }: { places: readonly SpecPlace[] }) {
  return places.map(({ version, section, statement }, index) => (
    <Fragment key={`${version} ${section}`}>
      {index > 0 && ', '}
      <Spec version={version} section={section} statement={statement} />
    </Fragment>
  ));
}
