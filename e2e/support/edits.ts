import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { filesBelow } from './site';

/** A change that an author or a maintainer may make, in a copy of the project. */
export interface Edit {
  kind: string;
  /** @param choose - one of several things, the same for the same seed */
  apply(folder: string, choose: <T>(things: readonly T[]) => T): void;
}

const edit = (folder: string, path: string, change: (text: string) => string) => {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Unexpected text of ${path}, expected one that this edit changes`);
  writeFileSync(join(folder, path), after);
};
const below = (folder: string, part: string) =>
  filesBelow(join(folder, 'content', part)).map((path) => `content/${part}/${path}`);
const questionFiles = (folder: string) => below(folder, 'questions').filter((path) => path.endsWith('.mdx'));
/** Those that no topic names as most asked, or in a list below: a list must not become empty. */
const ordinaryFiles = (folder: string) => {
  const topics = below(folder, 'topics').map((path) => readFileSync(join(folder, path), 'utf8'));
  const mostAsked = topics.map((text) => text.slice(text.indexOf('\nmostAsked:')));
  return questionFiles(folder).filter((path) => !mostAsked.some((text) => text.includes(`- ${slugOf(path)}\n`)));
};
const slugOf = (path: string) => path.replace(/^.*\/|\.mdx$/g, '');

/** Takes a slug out of every list and picture that names it, and every link to it out of the texts. */
function forget(folder: string, slug: string, replacement?: string): void {
  for (const path of [...questionFiles(folder), ...below(folder, 'glossary'), ...below(folder, 'topics')]) {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const other = replacement ?? '';
    writeFileSync(
      file,
      text
        .replace(/^(?:related|questions|mostAsked|firstSteps|errors): \[[^\]]*\]/gm, (list) =>
          listWith(list, slug, other),
        )
        .replace(new RegExp(`^ +- ${slug}\\n`, 'gm'), other && `  - ${other}\n`)
        .replaceAll(new RegExp(`, see: ${slug} }`, 'g'), other ? `, see: ${other} }` : ' }')
        .replaceAll(new RegExp(`\\(/faq/${slug}(?:#[^)]*)?\\)`, 'g'), `(${other ? `/faq/${other}` : '/faq'})`),
    );
  }
}

function listWith(list: string, slug: string, other: string): string {
  const [, name = '', items = ''] = /^(\w+): \[([^\]]*)\]/.exec(list) ?? [];
  const left = items.split(/,\s*/).map((item) => (item.trim() === slug ? other : item.trim()));
  return `${name}: [${left.filter(Boolean).join(', ')}]`;
}

/** Code counts neither as words nor as a sentence, of which an answer may have only so many. */
const paragraph = '```text\nedited\n```';

/** Every kind of change that a build has to notice. */
export const edits: readonly Edit[] = [
  {
    kind: 'the question of an answer',
    apply: (folder, choose) =>
      edit(folder, choose(questionFiles(folder)), (text) =>
        text
          .replace(/^(question: )(['"]?)/m, '$1$2Edited: ')
          // A colon asks for quotation marks.
          .replace(/^(question: )(Edited: .*)$/m, (_, key, question) => `${key}'${question.replaceAll("'", "''")}'`),
      ),
  },
  {
    kind: 'a short answer',
    apply: (folder, choose) =>
      edit(folder, choose(questionFiles(folder)), (text) =>
        text.replace(
          /^answer: (['"]?).*$/m,
          'answer: A broker passes messages on, says this answer since a test has edited it.',
        ),
      ),
  },
  {
    kind: 'the body of an answer',
    apply: (folder, choose) =>
      edit(folder, choose(questionFiles(folder)), (text) => `${text.trimEnd()}\n\n${paragraph}\n`),
  },
  {
    kind: 'the topic of an answer',
    apply: (folder, choose) => {
      const path = choose(ordinaryFiles(folder).filter((file) => !file.includes('/basics/')));
      const slug = slugOf(path);
      for (const topic of below(folder, 'topics'))
        writeFileSync(
          join(folder, topic),
          readFileSync(join(folder, topic), 'utf8')
            .replace(new RegExp(`^ +- ${slug}\\n`, 'gm'), '')
            .replace(/^(?:questions|mostAsked|firstSteps|errors): \[[^\]]*\]/gm, (list) => listWith(list, slug, '')),
        );
      renameSync(join(folder, path), join(folder, `content/questions/basics/${slug}.mdx`));
    },
  },
  {
    kind: 'the address of an answer',
    apply: (folder, choose) => {
      const path = choose(questionFiles(folder));
      const slug = slugOf(path);
      edit(folder, path, (text) =>
        text.includes('\nredirects: [')
          ? text.replace('\nredirects: [', `\nredirects: [${slug}, `)
          : text.replace(/^reviewed:/m, `redirects: [${slug}]\nreviewed:`),
      );
      renameSync(join(folder, path), join(folder, path.replace(`${slug}.mdx`, `${slug}-renamed.mdx`)));
      forget(folder, slug, `${slug}-renamed`);
    },
  },
  {
    kind: 'an answer that goes',
    apply: (folder, choose) => {
      const path = choose(ordinaryFiles(folder));
      rmSync(join(folder, path));
      forget(folder, slugOf(path));
    },
  },
  {
    kind: 'a term',
    apply: (folder, choose) =>
      edit(folder, choose(below(folder, 'glossary')), (text) => `${text.trimEnd()}\n\n${paragraph}\n`),
  },
  {
    kind: 'the order of the topics',
    apply: (folder) => {
      edit(folder, 'content/topics/basics.yaml', (text) => text.replace(/^order: .*/m, 'order: 99'));
    },
  },
  {
    kind: 'a measurement',
    apply: (folder, choose) => {
      const results = filesBelow(join(folder, 'measured/results'));
      edit(folder, `measured/results/${choose(results)}`, (text) =>
        text.replace(/("date":\s*)"\d{4}-\d\d-\d\d"/, '$1"2037-01-02"'),
      );
    },
  },
  {
    kind: 'the program',
    apply: (folder) =>
      edit(folder, 'lib/interface-text.ts', (text) =>
        text.replace("shortAnswer: 'Short answer'", "shortAnswer: 'In short'"),
      ),
  },
];

/** A change of the program, after which every page is made anew, whether what came before it was noticed or not. */
const ofProgram = ({ kind }: Edit) => kind === 'the program';

/**
 * Each kind of edit once, in steps of four that are built together, and in an order of its own for each seed. The program changes in
 * the first step, so that all later edits meet pages that could be out of date.
 */
export function randomEdits(seed: number): { steps: Edit[][]; choose: <T>(things: readonly T[]) => T } {
  const ofContent = edits.filter((edit) => !ofProgram(edit));
  const [rest = []] = fc.sample(fc.shuffledSubarray(ofContent, { minLength: ofContent.length }), { seed, numRuns: 1 });
  const numbers = fc.sample(fc.nat(), { seed, numRuns: 1000 });
  let next = 0;
  const choose = <T>(things: readonly T[]): T => {
    const chosen = things[(numbers[next++] ?? 0) % things.length];
    if (chosen === undefined) throw new Error('Unexpected absence of things to choose from, expected at least one');
    return chosen;
  };
  const order = [...rest.slice(0, 2), ...edits.filter(ofProgram), ...rest.slice(2)];
  const steps = [];
  for (let first = 0; first < order.length; first += 4) steps.push(order.slice(first, first + 4));
  return { steps, choose };
}
