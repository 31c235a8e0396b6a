import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFolder, outFolder } from '../build/7-publish';
import { headersOf } from '../deploy/hosts';
import { nginxConfig } from '../deploy/nginx';
import { wantedPort } from '../deploy/serve-site';
import { command } from '../lib/node/program';
import { site } from '../lib/site.mjs';

/** Prints the configuration with which nginx serves the built site: `npm run --silent nginx-config -- --root /srv/mqtt-faq --port 80`. */
await command(async () => {
  const { values } = parseArgs({
    options: { root: { type: 'string' }, port: { type: 'string' }, 'server-name': { type: 'string' } },
  });
  console.log(
    nginxConfig({
      root: resolve(values.root ?? outFolder),
      port: wantedPort(values.port ?? '80'),
      serverName: values['server-name'] ?? '_',
      basePath: site.basePath,
      headers: headersOf(await builtFolder()),
    }),
  );
});
