import { builtFolder } from '../build/build-site';
import { addressOf, listen, serveFolder, wantedPort } from '../deploy/serve-site';
import { command } from '../lib/node/command';

const about = {
  name: 'serve',
  does: 'Serves what the last build left in out/, at http://localhost:3000 or the port that PORT names.',
};

await command(about, async () => {
  const folder = await builtFolder();
  const server = await listen(wantedPort());
  serveFolder(server, folder);
  console.log(`the site is at ${addressOf(server)} - stop with Ctrl+C`);
});
