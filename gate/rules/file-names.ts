import { oneOf } from '../../lib/wording';
import { didYouMean, hint } from '../hint';
import { start, unexpected } from '../problem';
import type { SetRule } from '../rule';

/** A question lies in the folder of a topic that exists, and no two names differ only in case (some disks hold only one of them). */
export const checkFileNames: SetRule = function* (files) {
  const topics = files.filter(({ kind }) => kind === 'Topic').map(({ slug }) => slug);
  const seen = new Map<string, string>();
  for (const { path, topic } of files) {
    if (topic !== undefined && !topics.includes(topic)) {
      const next = didYouMean(topic, topics) ?? hint`move the file to the folder of a topic`;
      yield { path, ...unexpected(start, `topic \`${topic}\``, oneOf(topics), next) };
    }
    const twin = seen.get(path.toLowerCase());
    if (twin)
      yield { path, ...unexpected(start, 'name', `one that differs from ${twin} by more than case`, hint`rename it`) };
    seen.set(path.toLowerCase(), path);
  }
};
