import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { pictureSchemas } from '../../components/mdx/pictures/schemas';
import { componentSchemas } from '../../components/mdx/schemas';
import { kinds } from '../../lib/content/kinds';
import { question, term, topic } from '../../lib/content/schema';
import { programOf } from '../../lib/node/program';
import { refusal } from '../../lib/wording';
import { componentReference, fieldReference, pictureReference } from './component-reference';
import { editorSchema, editorSnippets } from './editor-files';

/** Every file that is made from the schemas of documents and components, whole or in part, by its path. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const guide = 'CONTRIBUTING.md';
  const snippets = '.vscode/content.code-snippets';
  const parts = {
    fields: fieldReference(question),
    components: componentReference(componentSchemas),
    pictures: pictureReference(pictureSchemas),
    term: fieldReference(term),
    topic: fieldReference(topic),
  };
  return new Map([
    ...kinds.map(({ name, schema }) => {
      const path = `.vscode/${name.toLowerCase()}.schema.json`;
      return [path, formatted(path, editorSchema(name, schema))] as const;
    }),
    [snippets, formatted(snippets, editorSnippets(question, componentSchemas))],
    [guide, Object.entries(parts).reduce(putBetweenMarkers, await readFile(guide, 'utf8'))],
  ]);
}

/** JSON as `npm run format` leaves it. */
function formatted(path: string, value: object): string {
  return execFileSync(process.execPath, [programOf('@biomejs/biome'), 'format', `--stdin-file-path=${path}`], {
    input: JSON.stringify(value, undefined, 2),
    encoding: 'utf8',
  });
}

/** @throws {Error} when the text has no such markers */
function putBetweenMarkers(text: string, [name, part]: readonly [string, string]): string {
  const [before, rest] = text.split(`<!-- ${name}:start -->`);
  const [, after] = rest?.split(`<!-- ${name}:end -->`) ?? [];
  const absence = `absence of <!-- ${name}:start --> or <!-- ${name}:end --> in CONTRIBUTING.md`;
  if (rest === undefined || after === undefined) throw refusal(absence, 'both', 'put them back');
  return `${before}<!-- ${name}:start -->\n\n${part}\n\n<!-- ${name}:end -->${after}`;
}
