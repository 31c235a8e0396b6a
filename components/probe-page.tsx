import { paths } from '@/lib/address';
import { readableDate } from '@/lib/dates';
import { text } from '@/lib/interface-text';
import type { ProbePage as ProbePageProps } from '@/lib/measured/pages';
import { AnswersBeside } from './answers-beside';
import { Breadcrumb } from './breadcrumb';
import { columns } from './columns';
import { ComputedTable, rowsOfPart } from './mdx/computed-table';
import { Spec } from './mdx/spec';
import { WithCode } from './mdx/with-code';
import { BehaviourTable } from './measured-tables';

const labels = text.measured;

/** One behaviour: what the standard asks for, what each software was measured to do, and the packets of one run. */
export function ProbePage({ probe, row, measured, run, answers }: ProbePageProps) {
  const noted = row.software.flatMap(({ name, statements }) =>
    statements.flatMap(({ of, notes }) => notes.map((note) => ({ name: [name, of].filter(Boolean).join(' '), note }))),
  );
  return (
    <article className={columns}>
      <div>
        <Breadcrumb steps={[{ title: labels.title, path: paths.measured }]} />
        <h1>{probe.question}</h1>
        <div className="prose mt-6">
          <h2 id="standard">{labels.standard}</h2>
          <p>
            <WithCode text={probe.rule.text} />
          </p>
          <ul>
            {probe.rule.references.map(({ spec, section, statement }) => (
              <li key={`${spec} ${section} ${statement}`}>
                <Spec version={spec} section={section} statement={statement} />
              </li>
            ))}
          </ul>
          <h2 id="outcomes">{labels.outcomes}</h2>
          <BehaviourTable {...row} />
          <p>{labels.measuredOn(readableDate(measured))}</p>
          {noted.length > 0 && (
            <>
              <h2 id="details">{labels.details}</h2>
              <ul>
                {noted.map(({ name, note }) => (
                  <li key={`${name} ${note}`}>
                    <b>{name}:</b> <WithCode text={note} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2 id="means">{labels.means}</h2>
          <p>
            <WithCode text={probe.means} />
          </p>
          {run && (
            <>
              <h2 id="packets">{labels.packets}</h2>
              <p>{labels.packetsOf(`${run.software} ${run.version}`, run.protocol)}</p>
              <ComputedTable
                label={labels.packets}
                columns={[
                  { title: labels.time, cell: ([ms]) => ms },
                  { title: labels.from, cell: ([, from]) => from },
                  { title: labels.to, cell: ([, , to]) => to },
                  { title: labels.packet, cell: ([, , , name]) => <code>{name}</code> },
                  { title: labels.fields, cell: ([, , , , fields]) => fields },
                ]}
                rows={run.packets}
                keyOf={(packet) => packet.join(' ')}
                rowsInGroup={rowsOfPart}
              />
            </>
          )}
          <h2 id="repeat">{labels.repeatTitle}</h2>
          <pre>
            <code>{labels.command(` --only ${probe.id}`)}</code>
          </pre>
        </div>
      </div>
      <AnswersBeside heading={labels.answers} answers={answers} />
    </article>
  );
}
