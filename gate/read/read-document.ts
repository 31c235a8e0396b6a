import type { Root } from 'mdast';
import type { Kind } from '../../lib/content/kinds';
import type { Problem } from '../problem';
import { splitFrontmatter } from './frontmatter';
import { readBody } from './read-body';
import { type Data, readData } from './read-data';
import { readSource } from './read-source';

/** The parts of a file that could be read, and what is wrong with those that could not. */
export interface ReadDocument {
  data?: Data | undefined;
  body?: Root | undefined;
  /** What the body was read from. */
  source?: string | undefined;
  problems: Problem[];
  /** The last line on which something is written, from 1; undefined when the file is no text. */
  lastLine?: number;
}

/**
 * Reads a file with a YAML and a Markdown parser that evaluate nothing.
 *
 * @param wanted - what of a file with a body is worth its time
 */
export function readDocument(kind: Kind, bytes: Uint8Array, wanted: 'all' | 'data' = 'all'): ReadDocument {
  const source = readSource(bytes);
  if (typeof source !== 'string') return { problems: source };
  const lastLine = source.trimEnd().split('\n').length;
  const parts = kind.body ? splitFrontmatter(source) : { yaml: source };
  if (Array.isArray(parts)) return { problems: parts, lastLine };
  const data = readData(parts.yaml, kind.schema, kind.body ? 1 : 0);
  const body = 'body' in parts && wanted === 'all' ? readBody(parts.body) : undefined;
  return {
    data: Array.isArray(data) ? undefined : data,
    body: Array.isArray(body) ? undefined : body,
    source: 'body' in parts ? parts.body : undefined,
    problems: [data, body].flatMap((part) => (Array.isArray(part) ? part : [])),
    lastLine,
  };
}
