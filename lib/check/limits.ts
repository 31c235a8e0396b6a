/**
 * Bounds that keep the parsers quick and their stacks flat, whatever a file holds: `*a_ ` repeated for 64 kB takes remark 19 s,
 * and 3,000 nested `>` overflow its stack.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 32 * 1024,
  /** Block quotes and list items that one line may open. */
  containersInLine: 20,
  /** Time for one file, in ms: a worker that takes longer is stopped. */
  parseTime: 2000,
  /** Uses of YAML anchors in a file. */
  aliases: 10,
  /** Levels of brackets in frontmatter. */
  yamlDepth: 8,
};
