import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Characters that fit beside each other on a small phone, 360 px wide. */
const phone = 36;
/** What stands between two columns, in characters. */
const gap = 3;

/**
 * In tables whose longest words would not stand beside each other on a phone, each cell after the first of a row gets the heading of
 * its column as `dataLabel`: there the row is shown as a list (components/styles/prose.css).
 */
export function labelCells(tree: Root): void {
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows = elementsIn(table).flatMap(elementsIn).map(elementsIn);
    const [heads = [], ...others] = rows;
    const widths = heads.map((_, column) => Math.max(...rows.map((row) => longestWord(row[column]))));
    if (widths.reduce((sum, width) => sum + width + gap) <= phone) return;
    for (const row of others)
      for (const [column, cell] of row.entries()) if (column > 0) cell.properties.dataLabel = textOf(heads[column]);
  });
}

const elementsIn = ({ children }: Element) => children.filter((child) => child.type === 'element');

const longestWord = (cell: Element | undefined) =>
  Math.max(
    ...textOf(cell)
      .split(/\s/)
      .map(({ length }) => length),
  );
