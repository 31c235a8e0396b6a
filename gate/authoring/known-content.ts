import { kindOfPath } from '../../lib/content/kinds';
import { textsIn } from '../read/mentions';
import { readDocument } from '../read/read-document';

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
 *
 * @param files - by their path below `folder`
 */
export function knownContent(files: ReadonlyMap<string, Uint8Array>, folder: string): KnownContent {
  const known: KnownContent = { topics: [], questions: [] };
  for (const [path, bytes] of files) {
    const place = kindOfPath(path);
    if (!place || place.kind.name === 'Term') continue;
    const { slug, topic = '' } = place;
    const { data } = readDocument(place.kind, bytes, 'data');
    const texts = (field: string) => textsIn(data, [field]).map(({ value }) => value);
    if (place.kind.name === 'Topic') known.topics.push({ slug, title: texts('title')[0] });
    else {
      const rest = { question: texts('question')[0], keywords: texts('keywords'), redirects: texts('redirects') };
      known.questions.push({ path: `${folder}/${path}`, slug, topic, ...rest });
    }
  }
  return known;
}
