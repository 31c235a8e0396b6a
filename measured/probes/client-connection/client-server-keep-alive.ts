import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

/** Seconds. */
const serverKeepAlive = 4;

export const probe = defineClientProbe({
  question: 'Does the client use the Keep Alive that the broker sets?',
  rule: 'If CONNACK has a Server Keep Alive, the client has to use it instead of its own value.',
  references: ['5.0 §3.2.2.3.14 MQTT-3.2.2-21'],
  versions: ['5.0'],
  outcomes: {
    obeyed: { says: 'yes, it sends PINGREQ in time', conforms: true },
    late: { says: 'no, PINGREQ comes after 1.5 times it', conforms: false },
    ignored: { says: 'no, nothing comes within 3 times it', conforms: false },
  },
  means:
    'A broker that sets a shorter Keep Alive closes the connection of a client that ignores it. Set a Keep Alive in the client that the broker accepts as it is.',
  needs: ['subscribe', 'keepalive'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { serverKeepAlive } } };
    const { connection } = await startSubscribed(lab, { keepalive: 60 });
    const start = lab.now();
    const ping = await connection.next('pingreq', { within: 3000 * serverKeepAlive });
    if (!ping) return { outcome: 'ignored' };
    return { outcome: lab.now() - start <= 1500 * serverKeepAlive ? 'obeyed' : 'late' };
  },
});
