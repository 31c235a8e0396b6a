import { Fragment } from 'react';
import { text } from '@/lib/interface-text';
import { type Port, portRegistry, ports } from '@/lib/mqtt/ports';
import { placesOf } from '@/lib/mqtt/sections';
import { type Column, ComputedTable, Places } from './computed-table';

const words = text.ports;

const columns: Column<Port>[] = [
  { title: words.transport, cell: ({ transport }) => transport },
  { title: words.port, cell: ({ port }) => port ?? words.none },
  { title: words.service, cell: ({ service }) => (service ? <code>{service}</code> : words.none) },
  {
    title: words.schemes,
    cell: ({ schemes, port }) =>
      schemes.map((scheme, index) => (
        <Fragment key={scheme.scheme}>
          {index > 0 && ', '}
          <code>{scheme.scheme}</code>
          {scheme.port !== port && ` (${scheme.port})`}
        </Fragment>
      )),
  },
  { title: words.section, cell: ({ sections }) => <Places places={placesOf(sections)} /> },
];

/** The ports of each way to reach a broker. */
export function Ports() {
  return (
    <ComputedTable
      label={words.label}
      columns={columns}
      rows={ports}
      keyOf={({ transport }) => transport}
      source={<a href={portRegistry.url}>{portRegistry.title}</a>}
    />
  );
}
