import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { MeasuredRows } from '@/lib/pages';
import { BehaviourTable } from '../measured-tables';

/** `<Measured>` of a page that was given these rows. A behaviour that was measured nowhere yet has none. */
export const measuredFrom = (rows: MeasuredRows) =>
  function Measured({ probe }: { probe: string }) {
    const row = rows[probe];
    if (!row) return undefined;
    const caption = (
      <>
        {text.measured.caption} <a href={href(paths.probe(probe))}>{row.question}</a>
      </>
    );
    return <BehaviourTable {...row} caption={caption} />;
  };
