import { outFolder } from '../build/7-publish';
import { buildSite } from '../build/build-site';
import { addressOf, listen, serveFolder, wantedPort } from '../deploy/serve-site';
import { command } from '../lib/node/program';

await command(async () => {
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
