import { outFolder } from '../build/9-publish';
import { buildSite } from '../build/build-site';
import { listen, serveFolder, wantedPort, whereabouts } from '../deploy/serve-site';
import { command } from '../lib/node/command';

const about = { name: 'start', does: 'Builds the site and serves it. PORT and HOST say where.' };

await command(about, async () => {
  const server = await listen(wantedPort());
  try {
    console.log('building the site ...');
    await buildSite((stage) => console.log(`${stage} ...`));
    serveFolder(server, outFolder);
    console.log(`the site is at ${whereabouts(server)}`);
  } catch (error) {
    server.close();
    throw error;
  }
});
