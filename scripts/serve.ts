import { existsSync } from 'node:fs';
import { completeSwap, outFolder } from './build-site';
import { addressOf, listen, serveFolder, wantedPort } from './serve-site';
import { command } from './stage';

/** Serves what the last build left, without building. */
await command(async () => {
  await completeSwap();
  if (!existsSync(outFolder))
    throw new Error(`Unexpected absence of ${outFolder}/, expected a built site - run npm run build`);
  const server = await listen(wantedPort());
  serveFolder(server, outFolder);
  console.log(`the site is at ${addressOf(server)} - stop with Ctrl+C`);
});
