import type { PropsOf } from '@/lib/content/component-schema';
import { entriesOf } from '@/lib/content/list-attribute';
import { text } from '@/lib/interface-text';
import { grouped, type Limit, type LimitName, limitNames, protocolLimits } from '@/lib/mqtt/limits';
import { placesOf } from '@/lib/mqtt/sections';
import { type Column, ComputedTable, Places } from './computed-table';
import type { limitsSchema } from './limits.schema';
import { WithCode } from './with-code';

const labels = text.limits;

const columns: Column<Limit>[] = [
  { title: labels.title, cell: ({ title }) => title },
  {
    title: labels.range,
    cell: ({ range: [least, most, unit = ''] }) => `${labels.fromTo(grouped(least), grouped(most))} ${unit}`.trim(),
  },
  { title: labels.remark, cell: ({ remark }) => <WithCode text={remark} /> },
  { title: labels.section, cell: ({ sections }) => <Places places={placesOf(sections)} /> },
];

/** What fits into the fields of the protocol. */
export function Limits({ names }: PropsOf<typeof limitsSchema>) {
  const shown = names ? (entriesOf(names) as LimitName[]) : limitNames;
  return (
    <ComputedTable
      label={labels.label}
      columns={columns}
      rows={shown.map((name) => protocolLimits[name])}
      keyOf={({ title }) => title}
    />
  );
}
