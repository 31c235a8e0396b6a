import { question, topic } from '../../testing/sample-files';
import { type UnsoundCase, unsound } from './case';

/** Fields that would become markup or lead elsewhere where they are shown, and names of files that mean something to a system. */

/** A question with these lines instead of, or beside, its sound ones. */
const fields = (name: string, lines: Record<string, string>, at: string, says: RegExp): UnsoundCase =>
  unsound(name, question(lines), at, says);

/** A sound question whose name is the problem. */
const named = (name: string, path: string, says: RegExp): UnsoundCase => unsound(name, question(), 1, says, { path });

const answerWith = (name: string, part: string): UnsoundCase => {
  const answer = `'The sample asks one thing, ${part}, and answers it in one sentence.'`;
  return fields(`short answer with ${name}`, { answer }, 'answer:', /Markdown|HTML|plain|markup/i);
};

const shown: UnsoundCase[] = [
  answerWith('an image', '![image](/picture.png)'),
  answerWith('a tag', '<b>bold</b>'),
  answerWith('a script', '<script>alert(1)</script>'),
  answerWith('a component', '<Callout kind="note">'),
  answerWith('an entity', '&amp;'),
  answerWith('a numeric entity', '&#60;'),
  fields('question with a tag', { question: "'What is <b>the sample</b>?'" }, 'question:', /HTML|plain|markup/i),
  fields('question with a mark that only looks the same', { question: 'What is the sample？' }, 'question:', /\?/),
  fields('keyword with a tag', { keywords: "['<img src=x>']" }, 'keywords:', /HTML|plain|markup/i),
  unsound('topic with a tag in its title', topic({ title: "'<b>Topic</b>'" }), 'title:', /HTML|plain|markup/i, {
    path: 'topics/extra.yaml',
  }),
];

const redirects: UnsoundCase[] = [
  fields('redirect from a path upwards', { redirects: "['../x']" }, 'redirects:', /\.\.\/x/),
  fields('redirect from a path', { redirects: '[a/b]' }, 'redirects:', /a\/b/),
  fields('redirect from an address without protocol', { redirects: '[//evil]' }, 'redirects:', /\/\/evil/),
  fields('redirect from a whole address', { redirects: "['https://evil.example/']" }, 'redirects:', /evil/),
];

const names: UnsoundCase[] = [
  named('slug with a letter that looks the same', 'questions/basics/s\u0430mple.mdx', /s\u0430mple/),
  named('slug with a percent sign', 'questions/basics/a%2fb.mdx', /a%2fb/),
  named('slug with a quotation mark', 'questions/basics/a"b.mdx', /a"b/),
  named('slug with a bracket', 'questions/basics/[slug].mdx', /\[slug\]/),
  named('slug that is hidden', 'questions/basics/.sample.mdx', /\.sample/),
  named('JavaScript among the questions', 'questions/basics/sample.js', /file|questions/i),
  named('hidden file among the questions', 'questions/basics/.gitkeep', /file|questions/i),
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((device) =>
    named(`question with the name of the device ${device}`, `questions/basics/${device}.mdx`, /Windows/),
  ),
];

export const fieldsAndNames: UnsoundCase[] = [...shown, ...redirects, ...names];
