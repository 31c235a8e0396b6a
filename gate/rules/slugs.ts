import { isReserved, topicId } from '../../lib/content/kinds';
import type { Facts } from '../facts';
import { didYouMean } from '../messages/suggest';
import { type FileProblem, start } from '../problem';

/** Each slug, present or former, leads to one question; lists name questions that exist, and a topic its own. */
export function checkSlugs(files: readonly Facts[]): FileProblem[] {
  const questions = files.filter(({ kind }) => kind === 'Question');
  return [...checkAddresses(files, questions), ...files.flatMap((file) => checkLists(file, questions))];
}

function checkAddresses(files: readonly Facts[], questions: readonly Facts[]): FileProblem[] {
  const problems: FileProblem[] = [];
  const topics = files.filter(({ kind }) => kind === 'Topic');
  const owners = new Map(topics.map(({ slug, path }) => [topicId(slug), `the id of ${path} on /faq`]));
  for (const { path, slug } of questions) {
    const owner = owners.get(slug);
    if (owner)
      problems.push({
        path,
        ...start,
        message: `Unexpected slug \`${slug}\`, expected one that is not taken by ${owner}`,
        hint: owner.startsWith('the id') ? 'rename it' : 'rename one of the two files',
      });
    else owners.set(slug, path);
  }
  for (const { path, slugs } of questions) {
    for (const { value, line, column } of slugs.filter(({ field }) => field === 'redirects')) {
      const owner = isReserved('Question', value) ? 'the pages of the site' : owners.get(value);
      if (owner)
        problems.push({
          path,
          line,
          column,
          message: `Unexpected redirect \`${value}\`, expected one that is not taken by ${owner}`,
          hint: 'remove it',
        });
      else owners.set(value, path);
    }
  }
  return problems;
}

function checkLists(file: Facts, questions: readonly Facts[]): FileProblem[] {
  const ofTopic = file.kind === 'Topic';
  const known = questions
    .filter(({ topic, slug }) => (ofTopic ? topic === file.slug : slug !== file.slug))
    .map(({ slug }) => slug);
  return file.slugs
    .filter(({ field, value }) => field !== 'redirects' && !known.includes(value))
    .map(({ field, value, line, column }) => ({
      path: file.path,
      line,
      column,
      message: `Unexpected slug \`${value}\` in \`${field}\`, expected another question${ofTopic ? ` of the topic \`${file.slug}\`` : ''}`,
      hint: didYouMean(value, known) ?? 'remove it, or add that question',
    }));
}
