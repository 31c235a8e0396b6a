import type { PropsOf } from '@/lib/content/component-schema';
import { entriesOf } from '@/lib/content/list-attribute';
import { text } from '@/lib/interface-text';
import { hexOf } from '@/lib/mqtt/hex';
import { type PacketType, packetTypesIn } from '@/lib/mqtt/packet-types';
import { type Column, ComputedTable, Places } from './computed-table';
import type { packetTypesSchema } from './packet-types.schema';
import { Spec } from './spec';

const labels = text.packetTypes;

const value: Column<PacketType> = { title: labels.value, cell: ({ value }) => value };
const firstByte: Column<PacketType> = {
  title: labels.firstByte,
  cell: ({ firstByte: [lowest, highest] }) => (
    <span className="whitespace-nowrap">
      <code>{hexOf(lowest)}</code>
      {highest !== undefined && (
        <>
          {labels.to}
          <code>{hexOf(highest)}</code>
        </>
      )}
    </span>
  ),
};
const identifier: Column<PacketType> = {
  title: labels.packetIdentifier,
  cell: ({ packetIdentifier }) => labels.identifiers[packetIdentifier],
};
const purpose: Column<PacketType> = { title: labels.purpose, cell: ({ purpose }) => purpose };

/** The packets of a version; each name leads to its section. */
export function PacketTypes({ version = '5.0', types }: PropsOf<typeof packetTypesSchema>) {
  const all = packetTypesIn(version);
  const rows = types ? entriesOf(types).flatMap((entry) => all.filter(({ name }) => name === entry)) : all;
  const name: Column<PacketType> = {
    title: labels.name,
    cell: ({ name, sections }) => (
      <Spec version={version} section={sections[version] ?? ''}>
        {name}
      </Spec>
    ),
  };
  const sender: Column<PacketType> = {
    title: labels.sender,
    cell: ({ sender }) => labels.senders[sender[version] ?? 'both'],
  };
  return (
    <ComputedTable
      label={labels.label(version)}
      columns={[value, name, firstByte, sender, identifier, purpose]}
      rows={rows}
      keyOf={({ name }) => name}
      source={<Places places={[{ version, section: version === '5.0' ? '2.1.2' : '2.2.1' }]} />}
    />
  );
}
