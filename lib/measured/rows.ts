import { type Measured, type MeasuredRow, softwareIn } from './measured';
import { statementsOf } from './statements';

/** The rows of behaviours that were measured somewhere, by their ids. */
export function rowsOf({ probes, results }: Pick<Measured, 'probes' | 'results'>): Measured['rows'] {
  const all = softwareIn({ results });
  const rows = probes.map((probe): MeasuredRow => {
    const software = all.map(({ results, ...one }) => ({ ...one, statements: statementsOf(probe, results) }));
    const { id, question } = probe;
    return { id, question, software: software.filter(({ statements }) => statements.length > 0) };
  });
  return Object.fromEntries(rows.filter(({ software }) => software.length > 0).map((row) => [row.id, row]));
}
