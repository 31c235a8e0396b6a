import type { PropsOf } from '@/lib/content/component-schema';
import { entriesOf } from '@/lib/content/list-attribute';
import { text } from '@/lib/interface-text';
import { hexOf } from '@/lib/mqtt/hex';
import { type Property, propertiesOf } from '@/lib/mqtt/properties';
import { type Column, ComputedTable, Places } from './computed-table';
import type { propertiesSchema } from './properties.schema';
import { Spec } from './spec';

const labels = text.properties;

const id: Column<Property> = { title: labels.id, cell: ({ id }) => <code>{hexOf(id)}</code> };
const type: Column<Property> = { title: labels.type, cell: ({ type }) => type };
const absent: Column<Property> = { title: labels.absent, cell: ({ absent }) => absent };
const packets: Column<Property> = {
  title: labels.packets,
  cell: ({ sections }) => Object.keys(sections).join(', '),
};

/** What packets of 5.0 may say beyond their fields; each name leads to its section. */
export function Properties({ packet, names }: PropsOf<typeof propertiesSchema>) {
  const all = propertiesOf(packet);
  const rows = names ? entriesOf(names).flatMap((entry) => all.filter(({ name }) => name === entry)) : all;
  const name: Column<Property> = {
    title: labels.name,
    cell: ({ name, sections }) => (
      <Spec version="5.0" section={(packet && sections[packet]) ?? Object.values(sections)[0] ?? ''}>
        {name}
      </Spec>
    ),
  };
  return (
    <ComputedTable
      label={labels.label(packet)}
      columns={packet ? [id, name, type, absent] : [id, name, type, packets, absent]}
      rows={rows}
      keyOf={({ name }) => name}
      source={<Places places={[{ version: '5.0', section: '2.2.2.2' }]} />}
    />
  );
}
