import { resolve } from 'node:path';
import { builtFolder, outFolder } from '../build/9-publish';
import { headersOf } from '../deploy/headers-file';
import { nginxConfig } from '../deploy/nginx';
import { pagesOf } from '../deploy/pages';
import { redirectsOf } from '../deploy/redirects-file';
import { wantedPort } from '../deploy/serve-site';
import { command } from '../lib/node/command';
import { site } from '../lib/site.mjs';

await command(
  {
    name: 'nginx-config',
    does: 'Prints the configuration with which nginx serves the built site. npm prints lines of its own before it unless it is --silent.',
    options: {
      root: { value: 'FOLDER', does: 'Where the built site lies; out/ if left out.' },
      port: { value: 'NUMBER', does: 'Where nginx listens; 80 if left out.' },
      'server-name': { value: 'HOST', does: 'The host it answers for; any host if left out.' },
    },
    example: '--root /srv/mqtt-faq --port 80',
  },
  async ({ options }) => {
    const folder = await builtFolder();
    console.log(
      nginxConfig({
        root: resolve(options.root ?? outFolder),
        port: wantedPort(options.port ?? '80'),
        serverName: options['server-name'] ?? '_',
        basePath: site.basePath,
        headers: headersOf(folder),
        redirects: redirectsOf(folder, site.basePath),
        pages: pagesOf(folder),
      }),
    );
  },
);
