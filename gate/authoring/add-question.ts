import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from '../../lib/address';
import { protocolVersions, specVersions } from '../../lib/mqtt/versions';
import { refusal } from '../../lib/wording';
import { type FileProblem, formatProblem } from '../problem';
import { readContent } from '../read/read-content';
import { type KnownContent, knownContent } from './known-content';
import { proposeSlug, readQuestion, readSlug, readTopic, readVersions } from './new-question';
import { questionFile, unwritten } from './question-file';
import { type SimilarQuestion, similarQuestions } from './similar-questions';
import { ask, openTerminal, type Terminal } from './terminal';

const folder = 'content';

const readers = { topic: readTopic, versions: readVersions, slug: readSlug, question: readQuestion };

/** What somebody said of a new question when calling the command. */
export type Given = { [Name in keyof typeof readers]?: string | undefined };

/**
 * Writes the file of a new question. What is not given is asked for in a terminal, and is an error anywhere else.
 *
 * @throws {Error} in one line, and leaves the content as it was
 */
export async function addQuestion(given: Given): Promise<void> {
  const { files, problems } = readContent(folder);
  const content = knownContent(files, folder);
  if (content.topics.length === 0)
    throw refusal('absence of topics', `at least one in ${folder}/topics`, `write ${folder}/topics/<topic>.yaml first`);
  // What was given is right or wrong before anybody is asked for the rest.
  for (const [name, read] of Object.entries(readers)) {
    const text = given[name as keyof Given];
    if (text !== undefined) read(text, content);
  }
  const terminal = process.stdin.isTTY ? openTerminal() : undefined;
  if (!terminal) assertComplete(given);
  const { path, slug, text } = await draft(terminal, given, content).finally(() => terminal?.close());
  await writeNew(path, text, problems);
  console.log(`wrote ${folder}/${path}

1. npm run dev, and leave it running: every page says what is missing, and ${paths.question(slug)} shows the answer once nothing is
2. write ${unwritten.map((name) => `\`${name}\``).join(', ')} and, below the second \`---\`, the full answer; \`npm run check\` names what is left
3. send a pull request with that one file`);
}

/** @throws {Error} that names everything that is missing: there is nobody to ask */
function assertComplete({ question, topic, versions }: Given): void {
  const needed = { 'a question': question, '--topic': topic, '--versions': versions };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? name : []));
  const absence = `absence of ${new Intl.ListFormat('en').format(missing)}`;
  if (missing.length > 0)
    throw refusal(absence, 'them where no terminal can ask', 'npm run new -- --help shows an example');
}

/** The new file, made of what was given and what somebody types. */
async function draft(terminal: Terminal | undefined, given: Given, content: KnownContent) {
  const question = await ask(terminal, given.question, 'Question: ', (text) => readQuestion(text, content));
  if (given.question !== undefined && !given.question.trim().endsWith('?')) console.log('added the "?" at the end');
  const similar = similarQuestions(question, content.questions);
  printSimilar(similar);

  if (terminal && given.topic === undefined) printTopics(content);
  const topic = await ask(terminal, given.topic, 'Topic: ', (text) => readTopic(text, content));
  const usual = specVersions.join(', ');
  const wanted = `Versions it holds for, of ${protocolVersions.join(', ')} [${usual}]: `;
  const versions = await ask(terminal, given.versions, wanted, (text) => readVersions(text.trim() || usual));
  const proposal = proposeSlug(question);
  const givenSlug = given.slug ?? (terminal ? undefined : proposal);
  const address = `Address, ${paths.question('...')} [${proposal}]: `;
  const slug = await ask(terminal, givenSlug, address, (text) => readSlug(text.trim() || proposal, content));
  const related = similar.map((known) => known.slug);
  return { slug, path: `questions/${topic}/${slug}.mdx`, text: questionFile({ question, versions, related }) };
}

function printSimilar(similar: readonly SimilarQuestion[]): void {
  if (similar.length === 0) return;
  console.log('\nSimilar questions; if one of them is yours, improve its answer instead:');
  for (const { slug, question = slug, path, shared } of similar)
    console.log(`  ${question}\n    ${paths.question(slug)} in ${path} (${shared.join(', ')})`);
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
    if (code !== 'EEXIST') throw refusal(`failure to write ${file} (${message})`, 'a new file there');
    throw refusal(`file ${file}`, 'none of that name', 'take another with --slug, or improve that one');
  }
}
