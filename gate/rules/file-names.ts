import { slugExpectation, slugPattern } from '../../lib/content/slug';
import { oneOf } from '../../lib/wording';
import { type Facts, ofKind } from '../facts';
import { didYouMean, type Hint, hint } from '../hint';
import { type FileProblem, start, unexpected } from '../problem';
import type { SetRule } from '../rule';
import { topicOf } from './lost-names';

/** A question lies in the folder of a topic that exists, and no two names differ only in case (some disks hold only one of them). */
export const checkFileNames: SetRule = function* (files) {
  const topics = ofKind(files, 'Topic').map(({ slug }) => slug);
  const seen = new Map<string, string>();
  yield* homelessIn(files, topics);
  for (const { path } of files) {
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

/** Of each folder that is none of a topic one thing is said, however many questions are in it. */
function* homelessIn(files: readonly Facts[], topics: readonly string[]): Iterable<FileProblem> {
  const folders = new Map<string, Facts[]>();
  for (const file of files)
    if (file.topic !== undefined) folders.set(file.topic, [...(folders.get(file.topic) ?? []), file]);
  const empty = ofKind(files, 'Topic').filter(({ slug }) => !folders.has(slug));
  for (const [topic, inside] of folders) {
    const [first] = inside;
    // What is no slug is the affair of file-name.ts.
    if (!first || !slugPattern.test(topic) || topics.includes(topic)) continue;
    const renamed = empty.find(({ questions }) =>
      inside.some(({ slug }) => questions.some(({ value }) => value === slug)),
    );
    if (renamed) {
      const what = `topic \`${renamed.slug}\`, whose questions are in questions/${topic}`;
      const next = hint`name the file ${topic}.yaml, or the folder questions/${renamed.slug}`;
      yield { path: renamed.path, ...unexpected(start, what, 'one name of both', next) };
    } else {
      const home = inside.length === 1 ? topicOf(first.slug, files) : undefined;
      const next = home && hint`move it to questions/${home.slug}/${first.slug}.mdx`;
      const what = `topic \`${topic}\`${inside.length > 1 ? ` of ${inside.length} files` : ''}`;
      yield {
        path: first.path,
        ...unexpected(start, what, oneOf(topics), next ?? didYouMean(topic, topics) ?? newTopicHint(topic)),
      };
    }
  }
}

function newTopicHint(topic: string): Hint {
  // Of a name that no topic can have, file-name.ts says why.
  if (slugExpectation(topic)) return hint`move the file to the folder of a topic`;
  return hint`move the file to the folder of a topic, or write topics/${topic}.yaml for a new one`;
}
