import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type NginxSettings, nginxConfig } from '../../deploy/nginx';
import type { Nginx } from './find-nginx';

/** Starts nginx with our configuration in a folder of its own; it ends with the process that is returned. */
export async function startNginx(nginx: Nginx, folder: string, settings: NginxSettings): Promise<ChildProcess> {
  await mkdir(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path ${join(folder, name)};`,
  );
  const main = [
    `load_module ${nginx.brotliModule};`,
    // Else its workers may not be allowed into the folder of this project.
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr warn;',
    'events {}',
    `http {\n    access_log off;\n${temporary.join('\n')}\n    include site.conf;\n}`,
  ];
  await writeFile(join(folder, 'site.conf'), nginxConfig(settings));
  await writeFile(join(folder, 'nginx.conf'), main.join('\n'));
  const child = spawn(nginx.program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += chunk));
  while (!(await answers(settings.port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended before it answered: ${said}`);
    await pause(50);
  }
  return child;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, 'localhost')
      .on('connect', () => resolve(Boolean(socket.end())))
      .on('error', () => resolve(false));
  });
}
