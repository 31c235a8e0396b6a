import { kindOfPath } from '../../lib/content/kinds';
import { splitFrontmatter } from '../read/frontmatter';
import { readData } from '../read/read-data';
import { readSource } from '../read/read-source';

/** A question that is there already, as far as its file can be read. */
export interface KnownQuestion {
  /** From the project's folder. */
  path: string;
  slug: string;
  topic: string;
  /** Undefined while its file is too broken to tell. */
  question?: string | undefined;
  keywords: string[];
  redirects: string[];
}

/** What an author should know before writing a new question. */
export interface KnownContent {
  topics: { slug: string; title?: string | undefined }[];
  questions: KnownQuestion[];
}

/**
 * Looks over the files of a content folder, sound or not: whatever cannot be read is left out, but a file's name always counts.
 * Reads frontmatter only, with check's own readers, which evaluate nothing.
 *
 * @param files - by their path below `folder`
 */
export function knownContent(files: ReadonlyMap<string, Uint8Array>, folder = 'content'): KnownContent {
  const known: KnownContent = { topics: [], questions: [] };
  for (const [path, bytes] of files) {
    const place = kindOfPath(path);
    if (!place || place.kind.name === 'Term') continue;
    const { slug, topic, kind } = place;
    const values = valuesOf(bytes, kind);
    if (kind.name === 'Topic') known.topics.push({ slug, title: textOf(values.title) });
    else {
      const { question, keywords, redirects } = values;
      const rest = { question: textOf(question), keywords: textsOf(keywords), redirects: textsOf(redirects) };
      known.questions.push({ path: `${folder}/${path}`, slug, topic: topic ?? '', ...rest });
    }
  }
  return known;
}

function valuesOf(bytes: Uint8Array, { schema, body }: NonNullable<ReturnType<typeof kindOfPath>>['kind']) {
  const source = readSource(bytes);
  if (typeof source !== 'string') return {};
  const parts = body ? splitFrontmatter(source) : { yaml: source };
  if (Array.isArray(parts)) return {};
  const data = readData(parts.yaml, schema, 0);
  return Array.isArray(data) ? {} : data.values;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
