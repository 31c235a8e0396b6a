import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findDebianPackage } from '../lab/debian';
import type { Broker } from '../lab/software';

export const broker: Broker = {
  name: 'ejabberd',
  install: 'apt install ejabberd',
  find: (roots) => findDebianPackage('ejabberd', 'usr/sbin/ejabberdctl', roots),
  offers: ['persistence', 'user', 'webSocket'],
  launch: ({ version, root = '' }, { folder, port, webSocketPort }, { user, webSocket }) => {
    // It lets nobody in without a password.
    const { username, password } = user ?? { username: 'measured', password: 'secret' };
    const configuration = [
      'hosts: [localhost]',
      'listen:',
      `  - port: ${port}`,
      '    ip: "127.0.0.1"',
      '    module: mod_mqtt',
      ...(webSocket
        ? [
            `  - port: ${webSocketPort}`,
            '    ip: "127.0.0.1"',
            '    module: ejabberd_http',
            '    request_handlers: { /mqtt: mod_mqtt }',
          ]
        : []),
      'modules:',
      '  mod_mqtt: {}',
      '',
    ].join('\n');
    const account = [username, 'localhost', password].map((text) => `<<"${text}">>`).join(', ');
    const register = `F = fun Try() -> case catch ejabberd_auth:try_register(${account}) of ok -> ok; {error, exists} -> ok; _ -> timer:sleep(50), Try() end end, spawn(F).`;
    return {
      command: [
        ...['erl', '+S', '1:1', '-noinput', '-mnesia', 'dir', `"${folder}/spool"`],
        ...['-s', 'ejabberd', '-eval', register],
      ],
      env: {
        HOME: folder,
        ERL_LIBS: libraries(root, version),
        EJABBERD_CONFIG_PATH: `${folder}/ejabberd.yml`,
        EJABBERD_LOG_PATH: `${folder}/log/ejabberd.log`,
        SPOOL_DIR: `${folder}/spool`,
      },
      files: { 'ejabberd.yml': configuration },
      configuration,
      login: { username: `${username}@localhost`, password },
    };
  },
};

/** Debian keeps Erlang's libraries in a folder named after the architecture. */
function libraries(root: string, version: string): string {
  const folders = readdirSync(join(root || '/', 'usr/lib')).map((name) => `/usr/lib/${name}`);
  const holds = (folder: string) =>
    readdirSync(join(root || '/', folder)).some((name) => name.startsWith(`ejabberd-${version}`));
  return (
    folders.find((folder) => folder.endsWith('-linux-gnu') && existsSync(join(root || '/', folder)) && holds(folder)) ??
    ''
  );
}
