import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { MeasuredPage as MeasuredPageProps } from '@/lib/measured/pages';
import { Breadcrumb } from './breadcrumb';
import { columns } from './columns';
import { ComputedTable } from './mdx/computed-table';
import { behaviourColumn } from './measured-tables';
import { OnThisPage } from './on-this-page';
import { Statements } from './statements';

const labels = text.measured;

/** All that was measured: a table for each group of behaviours, in which every software has a column. */
export function MeasuredPage({ cells, differing, software, groups }: MeasuredPageProps) {
  const parts = [
    { id: 'software', text: labels.software },
    { id: 'repeat', text: labels.repeatAll },
    ...groups.map(({ group }) => ({ id: group, text: labels.groups[group] })),
  ];
  return (
    <>
      <div className={columns}>
        <div>
          <Breadcrumb />
          <h1>{labels.title}</h1>
          <div className="prose mt-4">
            <p className="lead text-muted">{labels.introduction}</p>
            <p>{labels.counts(cells, differing)}</p>
            <p>{labels.marks}</p>
            <h2 id="software">{labels.software}</h2>
            <ul>
              {software.map(({ id, name, versions }) => (
                <li key={id}>
                  <a href={href(paths.software(id))}>{name}</a> {versions.join(', ')}
                </li>
              ))}
            </ul>
            <h2 id="repeat">{labels.repeatAll}</h2>
            <p>{labels.repeat}</p>
            <pre>
              <code>{labels.command('')}</code>
            </pre>
          </div>
        </div>
        {/* The tables below need the whole width. */}
        <aside>
          <OnThisPage headings={parts} />
        </aside>
      </div>
      {groups.map(({ group, rows, software }) => (
        <section key={group} aria-labelledby={group} className="prose prose-wide mt-10">
          <h2 id={group}>{labels.groups[group]}</h2>
          <ComputedTable
            label={labels.groups[group]}
            columns={[
              behaviourColumn,
              ...software.map(({ id, name }) => ({
                title: name,
                cell: (row: (typeof rows)[number]) => (
                  <Statements statements={row.software.find((one) => one.id === id)?.statements ?? []} />
                ),
              })),
            ]}
            rows={rows}
            keyOf={({ id }) => id}
          />
        </section>
      ))}
    </>
  );
}
