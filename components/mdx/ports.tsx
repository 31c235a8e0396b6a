import { Fragment } from 'react';
import { text } from '@/lib/interface-text';
import { type Port, portRegistry, ports } from '@/lib/mqtt/ports';
import { placesOf } from '@/lib/mqtt/sections';
import { type Column, ComputedTable, Places } from './computed-table';

const labels = text.ports;

const columns: Column<Port>[] = [
  { title: labels.transport, cell: ({ transport }) => transport },
  { title: labels.port, cell: ({ port }) => port ?? labels.none },
  { title: labels.service, cell: ({ service }) => (service ? <code>{service}</code> : labels.none) },
  {
    title: labels.schemes,
    cell: ({ schemes, port }) =>
      schemes.map((scheme, index) => (
        <Fragment key={scheme.scheme}>
          {index > 0 && ', '}
          <code>{scheme.scheme}</code>
          {scheme.port !== port && ` (${scheme.port})`}
        </Fragment>
      )),
  },
  { title: labels.section, cell: ({ sections }) => <Places places={placesOf(sections)} /> },
];

/** The ports of each way to reach a broker. */
export function Ports() {
  return (
    <ComputedTable
      label={labels.label}
      columns={columns}
      rows={ports}
      keyOf={({ transport }) => transport}
      source={<a href={portRegistry.url}>{portRegistry.title}</a>}
    />
  );
}
