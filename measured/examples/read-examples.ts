import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { startOf } from '../../gate/problem';
import { readContent } from '../../gate/read/read-content';
import { readDocument } from '../../gate/read/read-document';
import { nodesOfType } from '../../gate/read/tree';
import { type ExampleMarks, readExampleMarks } from '../../lib/content/example-marks';
import { kindOfPath } from '../../lib/content/kinds';
import { isPicture } from '../../lib/content/picture-languages';

/** A block of code of an answer. */
export interface Block {
  lang: string;
  text: string;
  marks: ExampleMarks;
  /** The line of the file that opens it. */
  line: number;
  /** The example of another answer that is run first. */
  before?: Block | undefined;
}

/** The blocks of an answer, from the top. */
export interface Answer {
  slug: string;
  path: string;
  blocks: Block[];
  /** What the text names between backticks, commands among it. */
  named: string[];
}

/** The answers of the content that hold blocks. Blocks with marks that the gate refuses are left out. */
export function readAnswers(): Answer[] {
  const { files } = readContent('content');
  const answers = [...files].flatMap(([path, bytes]): Answer[] => {
    const place = kindOfPath(path);
    if (place?.kind.name !== 'Question') return [];
    const { body } = readDocument(place.kind, bytes);
    if (!body) return [];
    const blocks = blocksOf(body);
    const named = nodesOfType(body, 'inlineCode').map(({ value }) => value);
    return blocks.length > 0 ? [{ slug: place.slug, path: `content/${path}`, blocks, named }] : [];
  });
  for (const block of answers.flatMap(({ blocks }) => blocks)) {
    const other = block.marks.with && answers.find(({ slug }) => slug === block.marks.with);
    if (other) block.before = other.blocks.find(({ marks: { run } }) => run && run.do !== 'never');
  }
  return answers;
}

function blocksOf(body: Root): Block[] {
  return nodesOfType(body, 'code').flatMap((node) => {
    if (node.lang === 'packet' || isPicture(node.lang)) return [];
    const marks = readExampleMarks(node.meta);
    return 'unexpected' in marks ? [] : [{ lang: node.lang ?? '', text: node.value, marks, line: startOf(node).line }];
  });
}

/** What a block is known by in results: it stays when lines above it change. */
export const keyOf = ({ lang, text }: Pick<Block, 'lang' | 'text'>): string =>
  createHash('sha256').update(`${lang}\n${text}`).digest('hex').slice(0, 12);

/** Whether something happens with a block when examples are run. */
export const isRun = ({ marks: { run, output } }: Block): boolean =>
  (run !== undefined && run.do !== 'never') || output !== undefined;

/** Whether examples of an answer act as root. */
export const usesSudo = ({ blocks }: Answer): boolean =>
  blocks.some((block) => isRun(block) && /\bsudo /.test(block.text));

/** Whether examples of an answer need a machine of their own, since they change more than their folder. */
export function needsOwnMachine(answer: Answer): boolean {
  const isOutside = (block: Block): boolean => {
    const { run } = block.marks;
    const file = run && 'file' in run ? (run.file ?? '') : '';
    return file.startsWith('/') || (isRun(block) && /\/etc\/mosquitto/.test(block.text));
  };
  return (
    usesSudo(answer) || answer.blocks.some((block) => isOutside(block) || (block.before && isOutside(block.before)))
  );
}
