import { defineClientProbe } from '../../probe';

/** Milliseconds. */
const longest = 45_000;

export const probe = defineClientProbe({
  question: 'How long does the client wait for CONNACK?',
  rule: 'A client that gets no CONNACK within a reasonable time should close the connection.',
  references: ['5.0 §3.2', '3.1.1 §3.2'],
  outcomes: {
    closes: { says: 'closes the connection after', conforms: true },
    stays: { says: 'waits for more than 45 s', conforms: 'open' },
  },
  unit: 's',
  means:
    'Something that accepts connections but never answers, such as a wrong port or an overloaded proxy, holds a client up until it stops waiting for CONNACK.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: 'none' };
    lab.start({ subscribe: { filter: 'pump', qos: 1 } });
    const { connection, at } = await lab.peer.visit();
    const end = await connection.end(longest);
    return end === undefined ? { outcome: 'stays' } : { outcome: 'closes', number: Math.round((end - at) / 1000) };
  },
});
