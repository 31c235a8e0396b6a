import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { SoftwarePage as SoftwarePageProps } from '@/lib/measured/pages';
import { Breadcrumb } from './breadcrumb';
import { ComputedTable } from './mdx/computed-table';
import { behaviourColumn, doesColumn } from './measured-tables';

const labels = text.measured;

/** All that was measured on one software, and how it was started. */
export function SoftwarePage({ software, versions, configuration, groups }: SoftwarePageProps) {
  return (
    <article>
      <Breadcrumb steps={[{ title: labels.title, path: paths.measured }]} />
      <h1>{labels.softwareTitle(software.name)}</h1>
      <div className="prose prose-wide mt-6">
        <ul>
          {versions.map(({ version, where }) => (
            <li key={version}>
              <b>{version}:</b> {where}
            </li>
          ))}
        </ul>
        {groups.map(({ group, rows }) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group}>{labels.groups[group]}</h2>
            <ComputedTable
              label={labels.groups[group]}
              columns={[behaviourColumn, doesColumn]}
              rows={rows}
              keyOf={({ id }) => id}
            />
          </section>
        ))}
        <h2 id="configuration">{labels.configuration}</h2>
        <pre>
          <code>{configuration}</code>
        </pre>
      </div>
    </article>
  );
}
