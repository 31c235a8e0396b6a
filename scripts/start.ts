import { buildSite, outFolder } from '../build/build-site';
import { addressOf, listen, serveFolder, wantedPort } from '../deploy/serve-site';
import { command } from '../lib/node/command';

const about = {
  name: 'start',
  does: 'Builds the site and serves it, at http://localhost:3000 or the port that PORT names.',
};

await command(about, async () => {
  const server = await listen(wantedPort());
  try {
    console.log('building the site ...');
    await buildSite();
    serveFolder(server, outFolder);
    console.log(`the site is at ${addressOf(server)} - stop with Ctrl+C`);
  } catch (error) {
    server.close();
    throw error;
  }
});
