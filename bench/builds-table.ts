/** Figures of one maker of sites, by what they are of. */
export type Figures = Record<string, number>;

/** Figures of each maker, by its name; the site as it is here and now is `today`. */
export type Columns = Readonly<Record<string, Figures>>;

const cold = 'cold build, s';

/** What is asked of `today`: of the figures whose name starts like this, at these numbers of questions or at any. */
const aims: readonly { row: string; at?: readonly number[]; most?: number; ratio?: number }[] = [
  { row: cold, at: [1000, 10_000], ratio: 0.85 },
  { row: 'finish, processor', ratio: 0.5 },
  { row: 'most memory', at: [10_000], most: 2000 },
  { row: 'edit', at: [110], most: 6 },
  { row: 'edit', at: [1000], ratio: 0.25 },
  { row: 'edit', at: [10_000], ratio: 0.08 },
  { row: 'files per question', at: [1000, 10_000], most: 6 },
  { row: 'largest page', most: 150 },
  { row: 'cold build / VitePress', at: [1000], most: 1 },
  { row: 'cold build / a tenth', at: [10_000], most: 11 },
];

const aimsOf = (row: string, questions: number) =>
  aims.filter((aim) => row.startsWith(aim.row) && (aim.at ?? [questions]).includes(questions));

/** What `today` costs in parts of what the base does; an edit in parts of its cold build, which is what an edit cost there. */
const ratioOf = (row: string, columns: Columns, base: string) =>
  (columns.today?.[row] ?? Number.NaN) / (columns[base]?.[row.startsWith('edit') ? cold : row] ?? Number.NaN);

function written(figure = Number.NaN): string {
  const maximumFractionDigits = figure < 10 ? 2 : figure < 1000 ? 1 : 0;
  return Number.isFinite(figure) ? figure.toLocaleString('en', { maximumFractionDigits }) : '-';
}

/** The table of a number of questions. @param base - the column that `today` is compared with */
export function rowsOf(questions: number, columns: Columns, base = ''): string[][] {
  const parts = (text: string) => (base ? [text] : []);
  const rows = [...new Set(Object.values(columns).flatMap((figures) => Object.keys(figures)))];
  return [
    [`${questions.toLocaleString('en')} questions`, ...Object.keys(columns), ...parts(`today / ${base}`), 'at most'],
    ...rows.map((row) => [
      row,
      ...Object.values(columns).map((figures) => written(figures[row])),
      ...parts(written(ratioOf(row, columns, base))),
      aimsOf(row, questions)
        .map(({ most, ratio }) => (ratio ? `ratio ${ratio}` : written(most)))
        .join(', '),
    ]),
  ];
}

/** What `today` misses of what is asked of it; what could not be measured is not missed. */
export function missesOf(questions: number, columns: Columns, base = ''): string[] {
  return Object.entries(columns.today ?? {}).flatMap(([row, figure]) =>
    aimsOf(row, questions).flatMap(({ most = Infinity, ratio = Infinity }) => {
      const parts = ratioOf(row, columns, base);
      if (figure > most) return [`at ${questions} questions: ${row}: ${written(figure)}, at most ${written(most)}`];
      return parts > ratio ? [`at ${questions} questions: ${row}: ${written(parts)} of ${base}, at most ${ratio}`] : [];
    }),
  );
}
