import { defineClientProbe } from '../../probe';

/** Seconds; mosquitto_sub takes no less. */
const keepalive = 5;

export const probe = defineClientProbe({
  question: 'How long does the client wait for PINGRESP?',
  rule: 'A client that gets no PINGRESP within a reasonable time should close the connection.',
  references: ['5.0 §3.1.2.10', '3.1.1 §3.1.2.10'],
  outcomes: {
    closes: { says: 'closes the connection after', conforms: true },
    stays: { says: 'does not close it within 4 times the Keep Alive', conforms: 'open' },
  },
  unit: 'times the Keep Alive',
  means:
    'Until it stops waiting for PINGRESP, a client may believe that a dead connection is alive. With a shorter Keep Alive it notices the loss earlier, but it sends more packets.',
  needs: ['subscribe', 'keepalive'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { pingresp: 'none' };
    lab.start({ subscribe: { filter: 'pump', qos: 1 }, keepalive });
    const { connection } = await lab.peer.visit();
    if (!(await connection.next('pingreq', { within: 2000 * keepalive }))) throw new Error('no PINGREQ came');
    const start = lab.now();
    const end = await connection.end(4000 * keepalive);
    if (end === undefined) return { outcome: 'stays' };
    return { outcome: 'closes', number: Number(((end - start) / 1000 / keepalive).toFixed(1)) };
  },
});
