import { findDebianPackage } from '../lab/debian';
import type { Broker } from '../lab/software';

export const broker: Broker = {
  name: 'NATS Server',
  install: 'apt install nats-server',
  find: (roots) => findDebianPackage('nats-server', 'usr/sbin/nats-server', roots),
  offers: ['persistence', 'user', 'acl', 'webSocket'],
  launch: (_, { folder, port, webSocketPort, sparePorts: [natsPort] }, { user, acl, webSocket }) => {
    const { username, password } = user ?? { username: 'anybody', password: 'secret' };
    const lines = [
      // With a block for MQTT it starts neither without a name nor without a store, which holds sessions and retained messages.
      'server_name: measured',
      `jetstream { store_dir: "${folder}/data" }`,
      `mqtt { listen: "127.0.0.1:${port}" }`,
      ...(webSocket ? [`websocket { listen: "127.0.0.1:${webSocketPort}", no_tls: true }`] : []),
      ...(acl
        ? [
            'allowed: {',
            `  publish: [${subjectsOf(acl.write)}]`,
            // Messages of QoS 1 come to a subscription through a subject of the broker's own.
            `  subscribe: [${subjectsOf(acl.read)}, "$MQTT.sub.>"]`,
            '}',
          ]
        : []),
      ...(user || acl
        ? [
            `authorization { users: [{ user: "${username}", password: "${password}"${acl ? ', permissions: $allowed' : ''} }] }`,
          ]
        : []),
      ...(acl && !user ? [`no_auth_user: ${username}`] : []),
    ];
    const configuration = `${lines.join('\n')}\n`;
    return {
      command: ['nats-server', '-c', `${folder}/nats-server.conf`, '-a', '127.0.0.1', '-p', String(natsPort)],
      files: { 'nats-server.conf': configuration },
      configuration,
    };
  },
};

/** Topics as permissions write them: `home/+/#` is `home.*.>`. */
function subjectsOf(topics: readonly string[]): string {
  return topics.map((topic) => `"${topic.replaceAll('/', '.').replaceAll('+', '*').replaceAll('#', '>')}"`).join(', ');
}
