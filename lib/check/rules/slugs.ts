import { slugPattern } from '../../content/schema';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { didYouMean, oneOf } from '../words';

/** Slugs that are pages of their own below `/faq`. */
export const reservedSlugs = ['all', 'index'];

/** The file name is the address: it must be one, and a free one. */
export function checkFileName({ path, slug, topic }: SourceFile): Problem[] {
  const wrong = [topic, slug].filter((name): name is string => name !== undefined && !slugPattern.test(name));
  const problems = wrong.map((name) =>
    start(path, `Unexpected name \`${name}\`, expected lower-case letters, digits and hyphens`, 'rename it'),
  );
  if (reservedSlugs.includes(slug))
    problems.push(start(path, `Unexpected name \`${slug}\`, expected one that is not a page already`, 'rename it'));
  return problems;
}

/** A question lies in the folder of a topic that exists. */
export function checkTopics(files: readonly SourceFile[]): Problem[] {
  const topics = files.filter((file) => file.kind.name === 'Topic').map((file) => file.slug);
  return files
    .filter(({ topic }) => topic !== undefined && !topics.includes(topic))
    .map(({ path, topic = '' }) =>
      start(path, `Unexpected topic \`${topic}\`, expected ${oneOf(topics)}`, didYouMean(topic, topics)),
    );
}

/** Each slug and each former slug leads to one question; the message names both files. */
export function checkUniqueAddresses(files: readonly SourceFile[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const questions = files.filter((file) => file.kind.name === 'Question');
  for (const { path, slug } of questions) {
    const owner = owners.get(slug);
    if (owner)
      problems.push(
        start(
          path,
          `Unexpected slug \`${slug}\`, expected one that is not taken by ${owner}`,
          'rename one of the two files',
        ),
      );
    else owners.set(slug, path);
  }
  for (const file of questions) {
    for (const [index, redirect] of listOf(file.data.redirects).entries()) {
      const owner = reservedSlugs.includes(redirect) ? 'a page of the site' : owners.get(redirect);
      if (owner) {
        const message = `Unexpected redirect \`${redirect}\`, expected one that is not taken by ${owner}`;
        problems.push({ path: file.path, ...file.locate(['redirects', index]), message, hint: 'remove it' });
      } else owners.set(redirect, file.path);
    }
  }
  return problems;
}

/** `related`, `questions` and `mostAsked` name questions that exist; a topic's lists name its own. */
export function checkSlugLists(files: readonly SourceFile[]): Problem[] {
  const questions = files.filter((file) => file.kind.name === 'Question');
  return files.flatMap((file) => {
    const candidates = questions.filter((question) =>
      file.kind.name === 'Topic' ? question.topic === file.slug : question.slug !== file.slug,
    );
    const slugs = candidates.map((question) => question.slug);
    return ['related', 'questions', 'mostAsked'].flatMap((field) =>
      listOf(file.data[field]).flatMap((slug, index) =>
        slugs.includes(slug)
          ? []
          : [
              {
                path: file.path,
                ...file.locate([field, index]),
                message: `Unexpected slug \`${slug}\` in \`${field}\`, expected another question${file.kind.name === 'Topic' ? ` of \`${file.slug}\`` : ''}`,
                hint: didYouMean(slug, slugs) ?? 'remove it or add that question',
              },
            ],
      ),
    );
  });
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function start(path: string, message: string, hint?: string): Problem {
  return { path, line: 1, column: 1, message, hint };
}
