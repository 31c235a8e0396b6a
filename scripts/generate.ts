import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from '../gate/authoring/generated-files';
import { command } from '../lib/node/program';

/** `npm run generate`: what editors and authors read of the schema and the words, made anew from both. */
await command(async () => {
  for (const [path, text] of await generatedFiles()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote ${path}`);
  }
});
