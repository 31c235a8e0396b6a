import { builtFolder } from '../build/7-publish';
import { listen, serveFolder, wantedPort, whereabouts } from '../deploy/serve-site';
import { command } from '../lib/node/program';

/** Serves what the last build left, without building. */
await command(async () => {
  const folder = await builtFolder();
  const server = await listen(wantedPort());
  serveFolder(server, folder);
  console.log(`the site is at ${whereabouts(server)}`);
});
