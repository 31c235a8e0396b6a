import type { Facts } from '../facts';
import type { FileProblem } from '../problem';

/** What search engines show below the title of a page is one thing, whichever field it comes from. */
const keyOf = (field: string) => (field === 'description' ? 'answer' : field);

/** Titles and descriptions tell pages apart, in lists and in search results; topics have places of their own. */
export function checkOneOfAKind(files: readonly Facts[]): FileProblem[] {
  const owners = new Map<string, string>();
  const problems: FileProblem[] = [];
  const claim = (key: string, path: string, problem: (owner: string) => FileProblem) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, path);
    else problems.push(problem(owner));
  };
  for (const { path, names, order } of files) {
    for (const { field, value, line, column } of names) {
      const text = value.trim().toLowerCase().replace(/\s+/g, ' ');
      claim(`${keyOf(field)}: ${text}`, path, (owner) => ({
        path,
        line,
        column,
        message: `Unexpected \`${field}\` that ${owner} has too, expected one of its own`,
        hint: 'say what is different, or make one of the two',
      }));
    }
    if (!order) continue;
    claim(`order: ${order.value}`, path, (owner) => ({
      path,
      line: order.line,
      column: order.column,
      message: `Unexpected order ${order.value} that ${owner} has too, expected a place of its own`,
      hint: 'take the next free number',
    }));
  }
  return problems;
}
