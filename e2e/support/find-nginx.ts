import { existsSync } from 'node:fs';
import { installFromDebian, isProgram, onPath } from '../../lib/node/machine';

/** Where distributions keep the module that sends files compressed with brotli. */
const modules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'].map(
  (folder) => `${folder}/ngx_http_brotli_static_module.so`,
);

/** An nginx that the tests can start. */
export interface Nginx {
  program: string;
  brotliModule: string;
}

/** The nginx of this machine; undefined if it, or its module for brotli, is not here. */
export function findNginx(): Nginx | undefined {
  const program = [...onPath(['nginx']), '/usr/sbin/nginx'].find(isProgram);
  const brotliModule = modules.find((path) => existsSync(path));
  return program && brotliModule ? { program, brotliModule } : undefined;
}

/** Makes sure of nginx where it can be installed without asking; elsewhere its tests are skipped, and that is said. */
export function ensureNginx(): void {
  if (!findNginx()) installFromDebian('nginx', 'libnginx-mod-http-brotli-static');
  if (!findNginx())
    console.log('no nginx with libnginx-mod-http-brotli-static here: its configuration will not be tested in this run');
}
