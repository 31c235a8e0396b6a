import { parseArgs } from 'node:util';
import { ContentRefused, checkFolder, defaultFormat, type Format } from '../gate/run/check-folder';
import { checkAndCopy } from '../gate/run/copy-content';
import { command } from '../lib/node/program';

/**
 * `npm run check [-- [--format text|github] [DIR]]`: checks a folder of content, `content` by default, and changes nothing.
 * With `--copy` the content that passed becomes `.checked/`, for commands that read it.
 */
await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: defaultFormat }, copy: { type: 'boolean' } },
  });
  const { format } = values;
  if (!isFormat(format)) throw new Error(`Unexpected format "${format}", expected text or github - leave --format out`);
  if (values.copy) return checkAndCopy();
  const folder = positionals[0] ?? 'content';
  const { files, problems } = await checkFolder(folder);
  if (problems.length > 0) throw new ContentRefused(problems, folder, format);
  console.log(`${files.size} files in ${folder}, no problems`);
});

function isFormat(value: string): value is Format {
  return value === 'text' || value === 'github';
}
