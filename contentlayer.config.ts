import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import { stop } from 'esbuild';
import { contentlayerFields } from './lib/content/contentlayer-fields';
import { type Kind, kindOfPath, kinds } from './lib/content/kinds';

interface RawDocument {
  _raw: { sourceFilePath: string };
}

const placeOf = ({ _raw }: RawDocument) => kindOfPath(_raw.sourceFilePath);

function documentType(kind: Kind) {
  return defineDocumentType(() => ({
    name: kind.name,
    filePathPattern: kind.pattern,
    contentType: kind.body ? 'markdown' : 'data',
    fields: contentlayerFields(kind.name, kind.schema),
    computedFields: {
      path: { type: 'string', resolve: (document: RawDocument) => document._raw.sourceFilePath },
      slug: { type: 'string', resolve: (document: RawDocument) => placeOf(document)?.slug ?? '' },
      ...(kind.name === 'Question' && {
        topic: { type: 'string', resolve: (document: RawDocument) => placeOf(document)?.topic ?? '' },
      }),
    },
  }));
}

/** Checks `content/` and makes `.checked/` its copy, unless the command that runs Contentlayer has done so already. */
async function makeSureOfCheck(): Promise<void> {
  if (process.env.CONTENT_CHECKED === '1') return;
  const tsx = createRequire(join(process.cwd(), 'package.json')).resolve('tsx/cli');
  try {
    execFileSync(process.execPath, [tsx, 'scripts/check.ts', '--copy'], { stdio: 'inherit' });
  } catch {
    // Every problem has been printed; an error thrown here would add the stack of a program that is not at fault. The bundler
    // that Contentlayer started outlives it otherwise, and with it the pipe of whoever reads our output.
    await stop();
    process.exit(1);
  }
}

/** Contentlayer reads the copies that passed check, never `content/` itself; a bare `contentlayer2 build` checks first, too. */
export default makeSource(async () => {
  await makeSureOfCheck();
  return {
    contentDirPath: '.checked',
    documentTypes: kinds.map(documentType),
    // Pages show the bodies that check left (lib/content/body-file.ts); Contentlayer's own rendering would be work for nobody.
    markdown: (builder) => {
      builder.parser = () => ({ type: 'root', children: [] });
      builder.compiler = () => '';
    },
    onMissingOrIncompatibleData: 'fail',
    onExtraFieldData: 'fail',
    onUnknownDocuments: 'fail',
    disableImportAliasWarning: true,
  };
});
