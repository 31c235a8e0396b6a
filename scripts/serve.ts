import { builtFolder } from '../build/9-publish';
import { listen, serveFolder, wantedPort, whereabouts } from '../deploy/serve-site';
import { command } from '../lib/node/command';

const about = { name: 'serve', does: 'Serves what the last build left in out/. PORT and HOST say where.' };

await command(about, async () => {
  const folder = await builtFolder();
  const server = await listen(wantedPort());
  serveFolder(server, folder);
  console.log(`the site is at ${whereabouts(server)}`);
});
