import { checkContent } from '../lib/check/check-content';
import { ContentRefused, readContent } from './checked-content';
import { command } from './stage';

/** Checks a folder of content and changes nothing. */
await command(async () => {
  const folder = process.argv[2] ?? 'content';
  const texts = await readContent(folder);
  const problems = checkContent(texts);
  if (problems.length > 0) throw new ContentRefused(problems, folder);
  console.log(`${texts.size} files in ${folder}/, no problems`);
});
