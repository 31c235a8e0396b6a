import { builtFolder } from './build-site';
import { addressOf, listen, serveFolder, wantedPort } from './serve-site';
import { command } from './stage';

/** Serves what the last build left, without building. */
await command(async () => {
  const folder = await builtFolder();
  const server = await listen(wantedPort());
  serveFolder(server, folder);
  console.log(`the site is at ${addressOf(server)} - stop with Ctrl+C`);
});
