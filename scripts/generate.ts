import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from '../gate/authoring/generated-files';
import { command } from '../lib/node/command';

await command(
  {
    name: 'generate',
    does: 'Makes anew what editors and authors read of the fields and the components: .vscode/ and a part of CONTRIBUTING.md.',
  },
  async () => {
    for (const [path, text] of await generatedFiles()) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      console.log(`wrote ${path}`);
    }
  },
);
