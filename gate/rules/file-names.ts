import type { Facts } from '../facts';
import { didYouMean, oneOf } from '../messages/suggest';
import { type FileProblem, start } from '../problem';

/** A question lies in the folder of a topic that exists, and no two names differ only in case (some disks hold only one of them). */
export function checkFileNames(files: readonly Facts[]): FileProblem[] {
  const topics = files.filter(({ kind }) => kind === 'Topic').map(({ slug }) => slug);
  const strangers = files
    .filter(({ topic }) => topic !== undefined && !topics.includes(topic))
    .map(({ path, topic = '' }) => ({
      path,
      ...start,
      message: `Unexpected topic \`${topic}\`, expected ${oneOf(topics)}`,
      hint: didYouMean(topic, topics) ?? 'move the file to the folder of a topic',
    }));
  const seen = new Map<string, string>();
  const twins = files.flatMap(({ path }) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return twin
      ? [
          {
            path,
            ...start,
            message: `Unexpected name, expected one that differs from ${twin} by more than case`,
            hint: 'rename it',
          },
        ]
      : [];
  });
  return [...strangers, ...twins];
}
