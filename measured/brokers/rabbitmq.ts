import { findDebianPackage } from '../lab/debian';
import type { Broker } from '../lab/software';

export const broker: Broker = {
  name: 'RabbitMQ',
  install: 'apt install rabbitmq-server',
  find: (roots) => findDebianPackage('rabbitmq-server', 'usr/sbin/rabbitmq-server', roots),
  offers: ['persistence', 'user', 'webSocket'],
  launch: ({ version }, { folder, port, webSocketPort, sparePorts: [namesPort, nodesPort] }, { user, webSocket }) => {
    const lines = [
      'listeners.tcp = none',
      `mqtt.listeners.tcp.default = 127.0.0.1:${port}`,
      ...(webSocket ? ['web_mqtt.tcp.ip = 127.0.0.1', `web_mqtt.tcp.port = ${webSocketPort}`] : []),
      ...(user
        ? ['mqtt.allow_anonymous = false', `default_user = ${user.username}`, `default_pass = ${user.password}`]
        : []),
    ];
    const plugins = `[${['rabbitmq_mqtt', ...(webSocket ? ['rabbitmq_web_mqtt'] : [])].join(', ')}].\n`;
    const configuration = `${lines.join('\n')}\n`;
    // Erlang's register of nodes would go into the background and stay there, so it is started here, and ends with the group.
    const register = `epmd & until epmd -names; do sleep 0.05; done;`;
    // The wrapper in /usr/sbin changes the user and the folder.
    const server = `exec /usr/lib/rabbitmq/lib/rabbitmq_server-${version}/sbin/rabbitmq-server`;
    return {
      command: ['sh', '-c', `${register} ${server}`],
      env: {
        HOME: folder,
        ERL_EPMD_ADDRESS: '127.0.0.1',
        ERL_EPMD_PORT: String(namesPort),
        RABBITMQ_NODENAME: 'measured@localhost',
        RABBITMQ_DIST_PORT: String(nodesPort),
        RABBITMQ_CONF_ENV_FILE: '/dev/null',
        RABBITMQ_CONFIG_FILE: `${folder}/rabbitmq.conf`,
        RABBITMQ_ENABLED_PLUGINS_FILE: `${folder}/enabled_plugins`,
        RABBITMQ_MNESIA_BASE: `${folder}/data`,
        RABBITMQ_LOG_BASE: `${folder}/log`,
        RABBITMQ_PID_FILE: `${folder}/pid`,
      },
      files: { 'rabbitmq.conf': configuration, enabled_plugins: plugins },
      configuration: `# enabled_plugins: ${plugins}${configuration}`,
    };
  },
};
