import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFolder } from '../build/9-publish';
import { contentTypes, isText } from '../deploy/headers';
import { command } from '../lib/node/command';
import { filesBelow } from '../lib/node/files';

const about = {
  name: 'compress',
  does: 'A step of deployment: writes a brotli and a gzip copy beside each text file of out/, for servers that send them as they are.',
};

await command(about, async () => {
  const folder = await builtFolder();
  const files = (await filesBelow(folder)).filter((file) => isText(contentTypes[extname(file).slice(1)] ?? ''));
  let [before, after] = [0, 0];
  for (const file of files) {
    const text = await readFile(join(folder, file));
    const copies = await Promise.all([
      promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
      promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    for (const [index, ending] of ['br', 'gz'].entries())
      await writeFile(join(folder, `${file}.${ending}`), copies[index] ?? '');
    before += text.length;
    after += copies[0].length;
  }
  console.log(
    `compressed ${files.length} files of ${folder}/ to ${Math.round((100 * after) / before)} % of their size`,
  );
});
