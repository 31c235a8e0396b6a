import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { MeasuredRow } from '@/lib/measured/pages';
import type { MeasuredRows } from '@/lib/pages';
import { Statements } from '../statements';
import { ComputedTable } from './computed-table';

const labels = text.measured;

/** `<Measured>` of a page that was given these rows. A behaviour that was measured nowhere yet has none. */
export const measuredFrom = (rows: MeasuredRows) =>
  function Measured({ probe }: { probe: string }) {
    const row = rows[probe];
    return row && <MeasuredTable {...row} />;
  };

/** What was measured of one behaviour, a row for each software. */
function MeasuredTable({ id, question, software }: MeasuredRow) {
  return (
    <ComputedTable
      label={labels.label(question)}
      caption={
        <>
          {labels.caption} <a href={href(paths.probe(id))}>{question}</a>
        </>
      }
      columns={[
        { title: labels.software, cell: ({ name }) => name },
        { title: labels.does, cell: ({ statements }) => <Statements statements={statements} /> },
      ]}
      rows={software}
      keyOf={({ id }) => id}
    />
  );
}
