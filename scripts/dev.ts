import { develop } from '../build/develop';
import { listen, wantedHost, wantedPort, whereabouts } from '../deploy/serve-site';
import { command } from '../lib/node/program';

/** The site with the content as it is being written. */
await command(async () => {
  const port = wantedPort();
  const probe = await listen(port);
  const where = whereabouts(probe);
  await new Promise((resolve) => probe.close(resolve));
  await develop(['--port', String(port), '--hostname', wantedHost()]);
  console.log(`the site will be at ${where}`);
});
