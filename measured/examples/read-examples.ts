import { createHash } from 'node:crypto';
import { startOf } from '../../gate/problem';
import { readContent } from '../../gate/read/read-content';
import { readDocument } from '../../gate/read/read-document';
import { nodesOf } from '../../gate/read/tree';
import { type ExampleMarks, readExampleMarks } from '../../lib/content/example-marks';
import { kindOfPath } from '../../lib/content/kinds';

/** A block of code of an answer. */
export interface Block {
  lang: string;
  text: string;
  marks: ExampleMarks;
  /** The line of the file that opens it. */
  line: number;
}

/** The blocks of an answer, from the top. */
export interface Answer {
  slug: string;
  path: string;
  blocks: Block[];
}

/** The answers of the content that hold blocks. Blocks with marks that the gate refuses are left out. */
export function readAnswers(folder = 'content'): Answer[] {
  const { files } = readContent(folder);
  return [...files].flatMap(([path, bytes]) => {
    const place = kindOfPath(path);
    if (place?.kind.name !== 'Question') return [];
    const blocks = blocksOf(readDocument(place.kind, bytes).body);
    return blocks.length > 0 ? [{ slug: place.slug, path: `${folder}/${path}`, blocks }] : [];
  });
}

function blocksOf(body: ReturnType<typeof readDocument>['body']): Block[] {
  return (body ? nodesOf(body) : []).flatMap(({ node }) => {
    if (node.type !== 'code' || node.lang === 'packet') return [];
    const marks = readExampleMarks(node.meta);
    return 'unexpected' in marks ? [] : [{ lang: node.lang ?? '', text: node.value, marks, line: startOf(node).line }];
  });
}

/** What a block is known by in results: it stays when lines above it change. */
export const keyOf = ({ lang, text }: Pick<Block, 'lang' | 'text'>): string =>
  createHash('sha256').update(`${lang}\n${text}`).digest('hex').slice(0, 12);
