import { ContentRefused, checkFolder, printRemarks } from '../gate/run/check-folder';
import { checkAndCopy } from '../gate/run/copy-content';
import { command } from '../lib/node/command';

await command(
  {
    name: 'check',
    does: 'Checks a folder of content, `content` if none is named, and names every problem with its line. Says what would be good besides. Changes nothing.',
    takes: '[FOLDER]',
    options: {
      format: {
        value: ['text', 'github'],
        does: 'Prints lines, or annotations of GitHub Actions, which are usual there.',
      },
      copy: { does: 'Makes .checked/ the copy of `content`, if all of it is sound, for commands that read it.' },
    },
    example: '--format github',
  },
  async ({ rest: [folder = 'content'], options }) => {
    if (options.copy) return checkAndCopy();
    const { files, problems, remarks } = await checkFolder(folder);
    if (problems.length > 0) throw new ContentRefused(problems, folder, options.format);
    console.log(`${files.size} files in ${folder}, no problems`);
    for (const line of printRemarks(remarks(), folder, options.format)) console.log(line);
  },
);
