import { defineProbe } from '../../probe';

/** Seconds. Brokers look at their clocks every few seconds: a shorter time would measure that. */
const keepalive = 10;

export const probe = defineProbe({
  question: 'After how long does the broker close the connection of a client that has sent only CONNECT?',
  rule: 'The broker has to close the connection when no packet has come for one and a half times the Keep Alive.',
  references: ['5.0 §3.1.2.10 MQTT-3.1.2-22', '3.1.1 §3.1.2.10 MQTT-3.1.2-24'],
  outcomes: {
    early: { says: 'before 1.5 times the Keep Alive', conforms: 'open' },
    'on-time': { says: 'at 1.5 times the Keep Alive, or a little later', conforms: true },
    late: { says: 'later than 2.3 times the Keep Alive', conforms: 'open' },
    never: { says: 'not within 4 times the Keep Alive', conforms: false },
  },
  unit: 'times the Keep Alive',
  means:
    'Until the broker closes the connection, a client that has vanished counts as connected, and its Will is not published. A client has to send a packet well within the Keep Alive.',
  slow: true,
  run: async (lab) => {
    // Brokers look at their clocks now and then: runs that start together would all meet the same moment.
    await lab.wait(Math.random() * 5000);
    const start = lab.now();
    const client = await lab.connect({ keepalive });
    const end = await client.end(4 * keepalive * 1000);
    if (end === undefined) return { outcome: 'never' };
    const number = Number(((end - start) / 1000 / keepalive).toFixed(2));
    return { outcome: number < 1.45 ? 'early' : number <= 2.3 ? 'on-time' : 'late', number };
  },
});
