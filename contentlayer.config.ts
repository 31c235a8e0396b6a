import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Markdown } from 'contentlayer2/core';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import { stop } from 'esbuild';
import { highlightBlocks } from './lib/content/code/blocks';
import { checkedFolder } from './lib/content/content-index';
import { contentlayerFields } from './lib/content/contentlayer-fields';
import { type Kind, kindOfPath, kinds } from './lib/content/kinds';
import { oneByteJson } from './lib/content/one-byte-json';
import { parseBody } from './lib/content/parse-body';

/** A document as Contentlayer hands it to a computed field. Its cache knows the file and this program: a field depends on nothing else. */
interface RawDocument {
  _raw: { sourceFilePath: string };
  /** Of a kind with a body. */
  text?: Markdown;
}

const placeOf = ({ _raw }: RawDocument) => kindOfPath(_raw.sourceFilePath);

/** The body as the tree that pages show, in JSON: a tree in the data would take ten times the memory. */
async function bodyOf({ text }: RawDocument): Promise<string> {
  if (!text) return '';
  const body = oneByteJson(JSON.stringify(await highlightBlocks(parseBody(text.raw))));
  // Nobody reads the text once there is a tree, and it would make the data half as large again.
  text.raw = '';
  return body;
}

function documentType(kind: Kind) {
  const fields = contentlayerFields(kind.name, kind.schema);
  return defineDocumentType(() => ({
    name: kind.name,
    filePathPattern: kind.pattern,
    contentType: kind.body ? 'markdown' : 'data',
    fields,
    computedFields: {
      path: { type: 'string', resolve: (document: RawDocument) => document._raw.sourceFilePath },
      slug: { type: 'string', resolve: (document: RawDocument) => placeOf(document)?.slug ?? '' },
      ...(kind.name === 'Question' && {
        topic: { type: 'string', resolve: (document: RawDocument) => placeOf(document)?.topic ?? '' },
      }),
      ...(kind.body && { body: { type: 'string', resolve: bodyOf } }),
    },
  }));
}

/** Checks `content/` and makes `.checked/` its copy. A test leaves the check out, to show what it keeps off. */
async function makeSureOfCheck(): Promise<void> {
  if (process.env.CONTENT_CHECKED === '1') return;
  try {
    execFileSync(process.execPath, ['scripts/run.cjs', 'scripts/check.ts', '--copy'], { stdio: 'inherit' });
  } catch {
    // Every problem has been printed; an error thrown here would add the stack of a program that is not at fault. The bundler
    // that Contentlayer started outlives it otherwise, and with it the pipe of whoever reads our output.
    await stop();
    process.exit(1);
  }
}

const documentTypes = kinds.map(documentType);

/**
 * Contentlayer reads the copies that passed check, never `content/` itself.
 *
 * @param folder - below `.checked/`, of whose documents alone data are made; without it of all
 */
export const sourceOf = (folder?: string) =>
  makeSource({
    contentDirPath: resolve(checkedFolder),
    ...(folder && { contentDirInclude: [folder] }),
    documentTypes,
    fieldOptions: { bodyFieldName: 'text' },
    // Its own rendering would be a second reading of every text, for nobody.
    markdown: (builder) => {
      builder.parser = () => ({ type: 'root', children: [] });
      builder.compiler = () => '';
    },
    onMissingOrIncompatibleData: 'fail',
    onExtraFieldData: 'fail',
    onUnknownDocuments: 'fail',
    disableImportAliasWarning: true,
  });

/** For a bare `contentlayer2 build`, which checks first, too. */
export default async (sourceKey: string | undefined) => {
  await makeSureOfCheck();
  return sourceOf()(sourceKey);
};
