import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client send DISCONNECT when it has published its message and ends?',
  rule: 'DISCONNECT is the last packet of a client that ends its connection on purpose. Without it the broker publishes the Will.',
  references: ['5.0 §3.14', '3.1.1 §3.14'],
  outcomes: {
    sent: { says: 'yes', conforms: true },
    'not-sent': { says: 'no, it just closes', conforms: 'open' },
    stays: { says: 'it does not end within 10 s', conforms: 'open' },
  },
  means: 'If the client just closes the connection, its Will is published although nothing went wrong.',
  needs: ['publish'],
  run: async (lab) => {
    lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1 } });
    const { connection } = await lab.peer.visit();
    if ((await connection.end()) === undefined) return { outcome: 'stays' };
    return { outcome: (await connection.next('disconnect', { within: 0 })) ? 'sent' : 'not-sent' };
  },
});
