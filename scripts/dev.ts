import { develop } from '../build/develop';
import { listen, wantedPort } from '../deploy/serve-site';
import { command } from '../lib/node/program';
import { site } from '../lib/site.mjs';

/** The site with the content as it is being written. */
await command(async () => {
  const port = wantedPort();
  const probe = await listen(port);
  await new Promise((resolve) => probe.close(resolve));
  await develop(['--port', String(port)]);
  console.log(`the site will be at http://localhost:${port}${site.basePath}/ - stop with Ctrl+C`);
});
