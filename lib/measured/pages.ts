import { withoutCodeMarks } from '../content/code-marks';
import type { Question } from '../content/document';
import { latestOf } from '../dates';
import { linkTo, type QuestionLink } from '../questions';
import { countCells, type Measured, type MeasuredRow, type ShownRun, type Software, softwareIn } from './measured';
import { type Group, groups, type ProbeFacts } from './probe-facts';
import type { Result } from './result';
import type { Statement } from './statements';

/** What the page of all tables shows. */
export interface MeasuredPage {
  cells: number;
  differing: number;
  software: readonly (Pick<Software, 'id' | 'name'> & { versions: readonly string[] })[];
  /** Each with the software that was measured on it. */
  groups: readonly { group: Group; rows: readonly MeasuredRow[]; software: MeasuredPage['software'] }[];
}

/** What the page of one behaviour shows. */
export interface ProbePage {
  probe: Pick<ProbeFacts, 'id' | 'group' | 'question' | 'rule' | 'means'>;
  row: MeasuredRow;
  /** The day on which the newest of its cells was measured. */
  measured: string;
  run: ShownRun | undefined;
  /** Answers that show it. */
  answers: readonly QuestionLink[];
}

/** What the page of one software shows. */
export interface SoftwarePage {
  software: Pick<Software, 'id' | 'name'>;
  versions: readonly Pick<Result, 'version' | 'where'>[];
  /** How the newest of them was started. */
  configuration: string;
  groups: readonly {
    group: Group;
    rows: readonly (Pick<MeasuredRow, 'id' | 'question'> & { statements: readonly Statement[] })[];
  }[];
}

/** What a behaviour means and what the standard asks for, in plain text. */
export const describeProbe = ({ means, rule }: Pick<ProbeFacts, 'means' | 'rule'>): string =>
  withoutCodeMarks(`${means} ${rule.text}`);

/** Behaviours that were measured somewhere. */
export const probeIds = (measured: Measured): string[] =>
  measured.probes.map(({ id }) => id).filter((id) => measured.results.some(({ probes }) => id in probes));

/** Behaviours of these groups in which software differs from the standard, each with that software alone. */
export const differingRows = (measured: Measured, wanted: readonly Group[]): MeasuredRow[] =>
  measured.probes
    .filter(({ group }) => wanted.includes(group))
    .flatMap(({ id }) => measured.rows[id] ?? [])
    .map(({ software, ...row }) => ({
      ...row,
      software: software
        .map((one) => ({ ...one, statements: one.statements.filter(({ conforms }) => conforms === false) }))
        .filter(({ statements }) => statements.length > 0),
    }))
    .filter(({ software }) => software.length > 0);

export function measuredPage(measured: Measured): MeasuredPage {
  const software = softwareIn(measured).map(({ id, name, results }) => ({
    id,
    name,
    versions: results.map(({ version }) => version),
  }));
  return {
    ...countCells(measured),
    software,
    groups: inGroups(measured, ({ id }) => measured.rows[id]).map((group) => {
      const ids = new Set(group.rows.flatMap((row) => row.software.map(({ id }) => id)));
      return { ...group, software: software.filter(({ id }) => ids.has(id)) };
    }),
  };
}

/** The day on which the newest cell of a behaviour was measured; of all behaviours without an id. */
export function newestDay({ results }: Measured, id?: string): string {
  const cells = results.flatMap(({ probes }) => (id === undefined ? Object.values(probes) : [probes[id] ?? {}]));
  return latestOf(cells.flatMap(Object.values).map(({ date }) => date)) ?? '';
}

/** @param questions - those that may show it */
export function probePage(measured: Measured, questions: readonly Question[], id: string): ProbePage | undefined {
  const probe = measured.probes.find((one) => one.id === id);
  const row = measured.rows[id];
  if (!probe || !row) return undefined;
  const { group, question, rule, means } = probe;
  return {
    probe: { id, group, question, rule, means },
    row,
    measured: newestDay(measured, id),
    run: measured.shown[id],
    answers: questions.filter(({ probes }) => probes?.includes(id)).map(linkTo),
  };
}

export function softwarePage(measured: Measured, id: string): SoftwarePage | undefined {
  const software = softwareIn(measured).find((one) => one.id === id);
  if (!software) return undefined;
  return {
    software: { id, name: software.name },
    versions: software.results.map(({ version, where }) => ({ version, where })),
    configuration: software.results.at(-1)?.configuration ?? '',
    groups: inGroups(measured, (probe) => {
      const statements = measured.rows[probe.id]?.software.find((one) => one.id === id)?.statements;
      return statements && { id: probe.id, question: probe.question, statements };
    }),
  };
}

/** What there is of each behaviour, group by group. Groups without a row are left out. */
export function inGroups<Row>({ probes }: Measured, rowOfProbe: (probe: ProbeFacts) => Row | undefined) {
  return groups
    .map((group) => ({
      group,
      rows: probes.filter((probe) => probe.group === group).flatMap((probe) => rowOfProbe(probe) ?? []),
    }))
    .filter(({ rows }) => rows.length > 0);
}
