/**
 * Bounds of a file. The first ones keep the parsers quick and their stacks flat, whatever a file holds: what a parser costs can
 * grow much faster than its text. The last ones are those of content/STYLE.md.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 32 * 1024,
  /** Block quotes and list items that one line may open. */
  containersInLine: 20,
  /** Time for one file, in ms: a worker that takes longer is stopped. */
  parseTime: 2000,
  /** Levels of the syntax tree of a body. */
  depth: 60,
  /** Cells of a table, counted as columns times rows: short rows are filled up. */
  cells: 2000,
  /** Characters of all addresses that references repeat. */
  addresses: 32 * 1024,
  /** Characters of an address and of the title of a link. */
  address: 500,
  /** Problems of one file that are printed. */
  problems: 40,
  /** Remarks that are printed. */
  remarks: 20,
  /** Levels of brackets in frontmatter. */
  yamlDepth: 8,
  /** Words of a sentence. */
  sentence: 32,
  /** Words of the body of an answer: fewest and most. */
  shortestBody: 120,
  longestBody: 450,
  /** Words of an answer between two headings. */
  stretch: 150,
  /** Words in a row that the body has in common with the short answer. */
  repeated: 8,
  /** Words of a paragraph that an answer holds once; the same short step may stand in two tabs. */
  paragraph: 20,
};
