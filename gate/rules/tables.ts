import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../../lib/content/blank';
import { hint } from '../hint';
import { limits } from '../limits';
import { unexpected } from '../problem';
import { nodesOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/** Tables show every cell that is written, not too many, and no other text. */
export const checkTables: BodyRule = function* (body, _, __, source) {
  for (const { node, parents } of nodesOf(body)) {
    const parent = parents.at(-1);
    const columns = columnsOf(parent);
    if (node.type === 'tableRow' && isTooLong(node, parent)) {
      const next = hint`write \`\\|\` for the sign itself, also in code`;
      yield unexpected(node, `row of ${node.children.length} cells`, `${columns}, as in the first row`, next);
    }
    if (node.type === 'tableRow' && columns > 1 && !writtenFor(node, source).includes('|')) {
      const next = hint`put a blank line above it`;
      yield unexpected(node, 'text right below a table, which makes it a row', 'a blank line', next);
    } else if (isCut(node, parent, source)) {
      const next = hint`write each row in one line`;
      yield unexpected(node, 'rest of a cell, which makes a row of its own', 'the row above to end with `|`', next);
    }
    if (node.type === 'table' && node.children[0]?.children.every((cell) => isBlank(textOf(cell)))) {
      const next = hint`say in each of its cells what stands below it`;
      yield { ...unexpected(node, 'first row without words', 'names of the columns', next), severity: 'style' };
    } else if (node.type === 'table' && node.children.length === 1) {
      yield unexpected(node, 'table of its first row alone', 'another row', hint`write what stands below it`);
    }
    const cells = node.type === 'table' ? columnsOf(node) * node.children.length : 0;
    if (cells > limits.cells)
      yield unexpected(node, `table of ${cells} cells`, `at most ${limits.cells}`, hint`cut it into several`);
  }
};

/** Whether a row has more cells than the first: Markdown leaves those out of the page in silence. */
export function isTooLong(row: Nodes | undefined, table: Nodes | undefined): boolean {
  return row?.type === 'tableRow' && row.children.length > columnsOf(table);
}

/** Whether a line end cuts a cell, and with it a row, in two: the first part lacks its last pipe, and the second its first one. */
function isCut(row: Nodes, table: Nodes | undefined, source: string): boolean {
  if (row.type !== 'tableRow' || table?.type !== 'table') return false;
  const above = table.children[table.children.indexOf(row) - 1];
  return (
    above !== undefined &&
    above.children.length + row.children.length === columnsOf(table) + 1 &&
    /^\|.*[^|]$/.test(writtenFor(above, source).trim()) &&
    /^[^|].*\|$/.test(writtenFor(row, source).trim())
  );
}

function columnsOf(table: Nodes | undefined): number {
  return table?.type === 'table' ? (table.children[0]?.children.length ?? 0) : 0;
}
