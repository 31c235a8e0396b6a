import { isNode, isSeq, parseDocument } from 'yaml';

/**
 * YAML with a slug as the last entry of a list of its fields; all else stays as it was written. The field is made where there is none.
 *
 * @throws {Error} when the field is no list
 */
export function withEntry(yaml: string, field: string, slug: string): string {
  const list = parseDocument(yaml).get(field, true);
  if (list === undefined) return `${yaml.replace(/\n*$/, '\n')}${field}: [${slug}]\n`;
  if (!isSeq(list) || !list.range) throw new Error(`Unexpected \`${field}\`, expected a list - mend it first`);
  const last = list.items.at(-1);
  if (!isNode(last) || !last.range) return insert(yaml, list.range[0] + 1, slug);
  const [start, end] = last.range;
  if (list.flow) return insert(yaml, end, `, ${slug}`);
  const line = yaml.lastIndexOf('\n', start) + 1;
  const lineEnd = yaml.indexOf('\n', end);
  return insert(yaml, lineEnd < 0 ? yaml.length : lineEnd, `\n${yaml.slice(line, start)}${slug}`);
}

const insert = (text: string, at: number, more: string) => text.slice(0, at) + more + text.slice(at);
