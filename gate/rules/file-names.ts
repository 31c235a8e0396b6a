import { slugExpectation, slugPattern } from '../../lib/content/slug';
import { oneOf } from '../../lib/wording';
import { didYouMean, type Hint, hint } from '../hint';
import { start, unexpected } from '../problem';
import type { SetRule } from '../rule';

/** A question lies in the folder of a topic that exists, and no two names differ only in case (some disks hold only one of them). */
export const checkFileNames: SetRule = function* (files) {
  const topics = files.filter(({ kind }) => kind === 'Topic').map(({ slug }) => slug);
  const seen = new Map<string, string>();
  for (const { path, topic } of files) {
    // What is no slug is the affair of file-name.ts.
    if (topic !== undefined && slugPattern.test(topic) && !topics.includes(topic)) {
      const next = didYouMean(topic, topics) ?? newTopicHint(topic);
      yield { path, ...unexpected(start, `topic \`${topic}\``, oneOf(topics), next) };
    }
    const small = path.toLowerCase();
    const twin = seen.get(small);
    // The one in small letters is as it should be.
    const [odd, other] = path === small ? [twin, path] : [path, twin];
    if (odd !== undefined && other !== undefined) {
      const expected = `one that differs from ${other} by more than case`;
      yield { path: odd, ...unexpected(start, 'name', expected, hint`rename it`) };
    }
    seen.set(small, path);
  }
};

function newTopicHint(topic: string): Hint {
  // Of a name that no topic can have, file-name.ts says why.
  if (slugExpectation(topic)) return hint`move the file to the folder of a topic`;
  return hint`move the file to the folder of a topic, or write topics/${topic}.yaml for a new one`;
}
