import { develop } from '../build/develop';
import { listen, wantedHost, wantedPort, whereabouts } from '../deploy/serve-site';
import { command } from '../lib/node/command';

const about = {
  name: 'dev',
  does: 'Shows the site as it is being written: each save is checked and appears in the open page. PORT and HOST say where.',
};

await command(about, async () => {
  const port = wantedPort();
  const probe = await listen(port);
  const where = whereabouts(probe);
  await new Promise((resolve) => probe.close(resolve));
  await develop(['--port', String(port), '--hostname', wantedHost()]);
  console.log(`the site will be at ${where}`);
});
