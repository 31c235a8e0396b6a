import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type KnownContent, knownContent } from '../gate/authoring/known-content';
import { proposeSlug, readQuestion, readSlug, readTopic, readVersions } from '../gate/authoring/new-question';
import { questionFile, unwritten } from '../gate/authoring/question-file';
import { type SimilarQuestion, similarQuestions } from '../gate/authoring/similar-questions';
import { ask, openTerminal, type Terminal } from '../gate/authoring/terminal';
import { type FileProblem, formatProblem } from '../gate/problem';
import { readContent } from '../gate/read/read-content';
import { protocolVersions } from '../lib/mqtt/versions';
import { command } from '../lib/node/program';
import { didYouMean, oneOf } from '../lib/suggest';

const folder = 'content';
const example = 'npm run new -- "Which ports does MQTT use?" --topic connections --versions 3.1.1,5.0';

/**
 * `npm run new -- ["QUESTION"] [--topic NAME] [--versions 3.1.1,5.0] [--slug NAME]`: writes the file of a new question. What is
 * not given is asked for in a terminal, and is an error anywhere else.
 */
await command(async () => {
  const given = readArguments(process.argv.slice(2));
  const { files, problems } = readContent(folder);
  const content = knownContent(files, folder);
  if (content.topics.length === 0)
    throw new Error(
      `Unexpected absence of topics, expected at least one in ${folder}/topics - write ${folder}/topics/<topic>.yaml first`,
    );
  // What was given is right or wrong before anybody is asked for the rest.
  if (given.topic !== undefined) readTopic(given.topic, content);
  if (given.versions !== undefined) readVersions(given.versions);
  if (given.slug !== undefined) readSlug(given.slug, content);
  if (given.question !== undefined) readQuestion(given.question, content);

  const terminal = process.stdin.isTTY ? openTerminal() : undefined;
  if (!terminal) assertComplete(given);
  const { path, slug, text } = await draft(terminal, given, content).finally(() => terminal?.close());
  await writeNew(path, text, problems);
  printNextSteps(path, slug);
});

/** The new file, made of what was given and what somebody types. */
async function draft(terminal: Terminal | undefined, given: Given, content: KnownContent) {
  const question = await ask(terminal, given.question, 'Question: ', (text) => readQuestion(text, content));
  if (given.question !== undefined && !given.question.trim().endsWith('?')) console.log('added the "?" at the end');
  const similar = similarQuestions(question, content.questions);
  printSimilar(similar);

  if (terminal && given.topic === undefined) printTopics(content);
  const topic = await ask(terminal, given.topic, 'Topic: ', (text) => readTopic(text, content));
  const usual = '3.1.1, 5.0';
  const versions = await ask(
    terminal,
    given.versions,
    `Versions it holds for, of ${protocolVersions.join(', ')} [${usual}]: `,
    (text) => readVersions(text.trim() || usual),
  );
  const proposal = proposeSlug(question);
  const givenSlug = given.slug ?? (terminal ? undefined : proposal);
  const slug = await ask(terminal, givenSlug, `Address, /faq/... [${proposal}]: `, (text) =>
    readSlug(text.trim() || proposal, content),
  );
  const related = similar.map((known) => known.slug);
  return { slug, path: `questions/${topic}/${slug}.mdx`, text: questionFile({ question, versions, related }) };
}

interface Given {
  question?: string | undefined;
  topic?: string | undefined;
  versions?: string | undefined;
  slug?: string | undefined;
}

/** @throws {Error} for an option that does not exist or has no value */
function readArguments(args: string[]): Given {
  const names = ['topic', 'versions', 'slug'] as const;
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = names.some((name) => name === token.name);
    const wanted = names.map((name) => `--${name}`);
    if (!known)
      throw new Error(
        `Unexpected option ${token.rawName}, expected ${oneOf(wanted)} - ${didYouMean(token.rawName, wanted) ?? `for example ${example}`}`,
      );
    if (!token.value || token.value.startsWith('--'))
      throw new Error(`Unexpected absence of a value for ${token.rawName}, expected one - for example ${example}`);
  }
  const textOf = (name: (typeof names)[number]) => (typeof values[name] === 'string' ? values[name] : undefined);
  return {
    question: positionals.length > 0 ? positionals.join(' ') : undefined,
    topic: textOf('topic'),
    versions: textOf('versions'),
    slug: textOf('slug'),
  };
}

/** @throws {Error} that names everything that is missing: there is nobody to ask */
function assertComplete({ question, topic, versions }: Given): void {
  const missing = [
    ...(question === undefined ? ['a question'] : []),
    ...(topic === undefined ? ['--topic'] : []),
    ...(versions === undefined ? ['--versions'] : []),
  ];
  if (missing.length > 0)
    throw new Error(
      `Unexpected absence of ${new Intl.ListFormat('en').format(missing)}, expected them where no terminal can ask - for example ${example}`,
    );
}

function printSimilar(similar: readonly SimilarQuestion[]): void {
  if (similar.length === 0) return;
  console.log('\nSimilar questions; if one of them is yours, improve its answer instead:');
  for (const { question, slug, path, shared } of similar)
    console.log(`  ${question}\n    /faq/${slug} in ${path} (${shared.join(', ')})`);
  console.log();
}

function printTopics({ topics }: KnownContent): void {
  const width = Math.max(...topics.map(({ slug }) => slug.length));
  console.log('Topics:');
  for (const { slug, title = '' } of topics) console.log(`  ${slug.padEnd(width)}  ${title}`.trimEnd());
}

/**
 * Writes a file that is not there yet, in a real folder.
 *
 * @throws {Error} when something is in the way
 */
async function writeNew(path: string, text: string, problems: readonly FileProblem[]): Promise<void> {
  // A link in place of a folder would lead the file out of the content.
  const inTheWay = problems.find((problem) => path === problem.path || path.startsWith(`${problem.path}/`));
  if (inTheWay) throw new Error(formatProblem({ ...inTheWay, path: join(folder, inTheWay.path) }));
  const file = join(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST')
      throw new Error(`Unexpected refusal to write ${file} (${message}), expected a new file there`);
    throw new Error(
      `Unexpected file ${file}, expected none of that name - take another with --slug, or improve that one`,
    );
  }
}

function printNextSteps(path: string, slug: string): void {
  console.log(`wrote ${folder}/${path}

1. npm run dev, and leave it running: every page says what is missing, and /faq/${slug} shows the answer once nothing is
2. write ${unwritten.map((name) => `\`${name}\``).join(', ')} and, below the second \`---\`, the full answer; \`npm run check\` names what is left
3. send a pull request with that one file`);
}
