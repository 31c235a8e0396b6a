import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

/** Seconds; mosquitto_sub takes no less. */
const keepalive = 5;

export const probe = defineClientProbe({
  question: 'When does an idle client send PINGREQ?',
  rule: 'A client that has nothing else to send has to send PINGREQ before the Keep Alive is over.',
  references: ['5.0 §3.1.2.10 MQTT-3.1.2-20', '3.1.1 §3.1.2.10 MQTT-3.1.2-23'],
  outcomes: {
    'in-time': { says: 'within the Keep Alive', conforms: true },
    late: { says: 'later than the Keep Alive, before 1.5 times', conforms: false },
    never: { says: 'not within 1.5 times the Keep Alive', conforms: false },
  },
  unit: 'times the Keep Alive',
  means:
    'The broker waits for one and a half times the Keep Alive. A client that uses up the whole Keep Alive leaves only the extra half for a slow network.',
  needs: ['subscribe', 'keepalive'],
  slow: true,
  run: async (lab) => {
    const { connection } = await startSubscribed(lab, { keepalive });
    // The first one may come earlier: what is before it is not silence alone.
    await connection.next('pingreq', { within: 2000 * keepalive });
    const start = lab.now();
    const ping = await connection.next('pingreq', { within: 1500 * keepalive });
    if (!ping) return { outcome: 'never' };
    const number = Number(((lab.now() - start) / 1000 / keepalive).toFixed(1));
    return { outcome: number <= 1 ? 'in-time' : 'late', number };
  },
});
