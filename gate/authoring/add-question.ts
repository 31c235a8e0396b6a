import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from '../../lib/address';
import { protocolVersions, specVersions } from '../../lib/mqtt/versions';
import { refusal } from '../../lib/wording';
import { type FileProblem, formatProblem } from '../problem';
import { readContent } from '../read/read-content';
import { type KnownContent, knownContent } from './known-content';
import { withEntry } from './named-in-list';
import { proposeSlug, readConsent, readQuestion, readSlug, readTopic, readVersions } from './new-question';
import { questionFile, unwritten } from './question-file';
import { type SimilarQuestion, similarQuestions } from './similar-questions';
import { ask, openTerminal, type Terminal } from './terminal';

const readers = { topic: readTopic, versions: readVersions, slug: readSlug, question: readQuestion };

/** What somebody said of a new question when calling the command. */
export type Given = { [Name in keyof typeof readers]?: string | undefined } & {
  /** Give it a place in the order of its topic. */
  'in-order'?: true | undefined;
  /** Name it in the answers to the most similar questions. */
  'in-related'?: true | undefined;
};

/** Where the question goes, and whom to ask for what is not given. */
export interface Surroundings {
  folder?: string;
  terminal?: Terminal | undefined;
}

/**
 * Writes the file of a new question. What is not given is asked for in a terminal, and is an error anywhere else.
 *
 * @throws {Error} in one line, and leaves the content as it was
 */
export async function addQuestion(
  given: Given,
  { folder = 'content', terminal = process.stdin.isTTY ? openTerminal() : undefined }: Surroundings = {},
): Promise<void> {
  await add(given, folder, terminal).finally(() => terminal?.close());
}

async function add(given: Given, folder: string, terminal: Terminal | undefined): Promise<void> {
  const { files, problems } = readContent(folder);
  const content = knownContent(files, folder);
  if (content.topics.length === 0)
    throw refusal('absence of topics', `at least one in ${folder}/topics`, `write ${folder}/topics/<topic>.yaml first`);
  // What was given is right or wrong before anybody is asked for the rest.
  for (const [name, read] of Object.entries(readers)) {
    const text = given[name as keyof typeof readers];
    if (text !== undefined) read(text, content);
  }
  if (!terminal) assertComplete(given);
  const { path, slug, text, mentions } = await draft(terminal, given, content, folder);
  const edits = await Promise.all(mentions.map((mention) => editOf(mention, slug)));
  await writeNew(folder, path, text, problems);
  console.log(`wrote ${folder}/${path}`);
  for (const { file, field, text } of edits) {
    await writeFile(file, text);
    console.log(`named it in \`${field}\` of ${file}`);
  }
  console.log(`
1. npm run dev, and leave it running: ${paths.question(slug)} shows the answer and says what is missing
2. write ${unwritten.map((name) => `\`${name}\``).join(', ')} and, below the second \`---\`, the full answer; \`npm run check\` names what is left
3. send a pull request with ${mentions.length > 0 ? 'these files' : 'that one file'}`);
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
async function draft(terminal: Terminal | undefined, given: Given, content: KnownContent, folder: string) {
  const question = await ask(terminal, given.question, 'Question: ', (text) => readQuestion(text, content));
  if (given.question !== undefined && !given.question.trim().endsWith('?')) console.log('added the "?" at the end');
  const similar = similarQuestions(question, content.questions);
  printSimilar(similar);

  if (terminal && given.topic === undefined) printTopics(content);
  const likely = similar[0]?.topic ?? '';
  const wantedTopic = `Topic, by its number or a part of its name${likely && ` [${likely}]`}: `;
  const topic = await ask(terminal, given.topic, wantedTopic, (text) => readTopic(text.trim() || likely, content));
  const usual = specVersions.join(', ');
  const wanted = `Versions it holds for, of ${protocolVersions.join(', ')} [${usual}]: `;
  const versions = await ask(terminal, given.versions, wanted, (text) => readVersions(text.trim() || usual));
  const proposal = proposeSlug(question);
  const givenSlug = given.slug ?? (terminal ? undefined : proposal);
  const address = `Address, ${paths.question('...')}${proposal && ` [${proposal}]`}: `;
  const slug = await ask(terminal, givenSlug, address, (text) => readSlug(text.trim() || proposal, content));
  const related = similar.map((known) => known.slug);
  const path = `questions/${topic}/${slug}.mdx`;
  const mentions = await mentionsOf(terminal, given, join(folder, `topics/${topic}.yaml`), similar);
  return { slug, path, text: questionFile({ question, versions, related }), mentions };
}

/** A list that may name the new question. */
interface Mention {
  /** From the project's folder. */
  file: string;
  field: 'questions' | 'related';
}

/** The lists that are to name it, of its topic and of similar questions: those that were asked for or, in a terminal, those to which somebody says yes. */
async function mentionsOf(
  terminal: Terminal | undefined,
  given: Given,
  topicFile: string,
  similar: readonly SimilarQuestion[],
): Promise<Mention[]> {
  const offer = async (mention: Mention, wanted: true | undefined, prompt: string) => {
    const yes = wanted ?? (terminal ? await ask(terminal, undefined, `${prompt} [y/N]: `, readConsent) : false);
    return yes ? [mention] : [];
  };
  const prompt = 'Give it the last place in the order of its topic';
  const mentions = await offer({ file: topicFile, field: 'questions' }, given['in-order'], prompt);
  for (const { path: file, slug, question = slug } of similar) {
    const prompt = `Name it as a question that helps next in "${question}"`;
    mentions.push(...(await offer({ file, field: 'related' }, given['in-related'], prompt)));
  }
  return mentions;
}

/** A file with a slug added to one of its lists. @throws {Error} when that cannot be read */
async function editOf({ file, field }: Mention, slug: string): Promise<Mention & { text: string }> {
  const text = await readFile(file, 'utf8');
  const [, before = '', yaml = '', after = ''] = /^(\uFEFF?---[ \t]*\r?\n)(.*?)(\r?\n---.*)$/s.exec(text) ?? [
    '',
    '',
    text,
  ];
  try {
    return { file, field, text: before + withEntry(yaml, field, slug) + after };
  } catch (error) {
    throw refusal(`${file} (${error instanceof Error ? error.message : error})`, `one that can name \`${slug}\``);
  }
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
  for (const [index, { slug, title = '' }] of topics.entries())
    console.log(`  ${String(index + 1).padStart(2)}  ${slug.padEnd(width)}  ${title}`.trimEnd());
}

/**
 * Writes a file that is not there yet, in a real folder.
 *
 * @throws {Error} when something is in the way
 */
async function writeNew(folder: string, path: string, text: string, problems: readonly FileProblem[]): Promise<void> {
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
