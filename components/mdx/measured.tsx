import { href, paths } from '@/lib/address';
import type { PropsOf } from '@/lib/content/component-schema';
import { text } from '@/lib/interface-text';
import type { MeasuredRows } from '@/lib/pages';
import { BehaviourTable } from '../measured-tables';
import type { measuredSchema } from './measured.schema';

/** `<Measured>` of a page that was given these rows. A behaviour that was measured nowhere yet has none. */
export const measuredFrom = (rows: MeasuredRows) =>
  function Measured({ probe }: PropsOf<typeof measuredSchema>) {
    const row = rows[probe];
    if (!row) return undefined;
    const caption = (
      <>
        {text.measured.caption} <a href={href(paths.probe(probe))}>{row.question}</a>
      </>
    );
    return <BehaviourTable {...row} caption={caption} />;
  };
