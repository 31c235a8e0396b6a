import { defineClientProbe } from '../../probe';

/** Seconds. */
const serverKeepAlive = 4;

export const probe = defineClientProbe({
  id: 'client-server-keep-alive',
  group: 'client-connection',
  question: 'Does the client keep to the Keep Alive that the server sets?',
  rule: {
    text: 'When CONNACK has a Server Keep Alive, the client has to use it instead of its own.',
    references: [{ spec: '5.0', section: '3.2.2.3.14', statement: 'MQTT-3.2.2-21' }],
  },
  versions: ['5.0'],
  outcomes: {
    obeyed: { says: 'yes, sends PINGREQ in time', conforms: true },
    late: { says: 'PINGREQ after more than 1.5 times that time', conforms: false },
    ignored: { says: 'no, sends nothing for 3 times as long', conforms: false },
  },
  means:
    'A server that sets a shorter Keep Alive closes the connection of a client that does not follow. Set a Keep Alive in the client that the server does not change.',
  needs: ['subscribe', 'keepalive'],
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { serverKeepAlive } } };
    lab.start({ subscribe: { filter: 'pump', qos: 1 }, keepalive: 60 });
    const { connection } = await lab.peer.visit();
    await connection.next('subscribe');
    const start = lab.now();
    const ping = await connection.next('pingreq', { within: 3000 * serverKeepAlive });
    if (!ping) return { outcome: 'ignored' };
    return { outcome: lab.now() - start <= 1500 * serverKeepAlive ? 'obeyed' : 'late' };
  },
});
