import { kinds } from '../lib/content/kinds';
import { writeBelow } from '../lib/node/files';

/** Where Contentlayer's documentation says that its data and their types are. */
const folder = '.contentlayer/generated';

/**
 * Lets `contentlayer/generated` export the documents of all folders, each of which Contentlayer has made by itself. The types are the
 * same in every folder.
 *
 * @param folders - below `content/`
 */
export function writeGenerated(folders: readonly string[]): void {
  const generatedOf = (path: string) => `../${path}/.contentlayer/generated/index`;
  const all = (name: string) =>
    `export const ${name} = [${folders.map((_, number) => `...folder${number}.${name}`).join(', ')}];`;
  const lines = [
    "export { isType } from 'contentlayer2/client';",
    ...folders.map((path, number) => `import * as folder${number} from '${generatedOf(path)}.mjs';`),
    ...[...kinds.map((kind) => `all${kind.name}s`), 'allDocuments'].map(all),
  ];
  writeBelow(`${folder}/index.mjs`, `${lines.join('\n')}\n`);
  writeBelow(
    `${folder}/index.d.ts`,
    folders
      .slice(0, 1)
      .map((path) => `export * from '${generatedOf(path)}';\n`)
      .join(''),
  );
}
