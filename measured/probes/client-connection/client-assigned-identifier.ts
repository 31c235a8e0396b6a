import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client connect again with the identifier that the broker assigned to it?',
  rule: 'The broker assigns an identifier in CONNACK to a client that sends an empty one. The client need not use it the next time, but only with it the client finds its session again.',
  references: ['5.0 §3.2.2.3.7'],
  versions: ['5.0'],
  outcomes: {
    used: { says: 'yes', conforms: true },
    empty: { says: 'no, it sends an empty one again', conforms: 'open' },
    'no-return': { says: 'it does not connect again', conforms: 'open' },
    own: { says: 'it never sends an empty one', conforms: 'open' },
  },
  means:
    'A client that sends an empty identifier again leaves a session behind at each lost connection, and loses the messages in it. Give each client an identifier of its own.',
  needs: ['subscribe', 'clientId'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { assignedClientIdentifier: 'given-1' } } };
    lab.start({ clientId: '', subscribe: { filter: 'pump', qos: 1 } });
    const { connection, connect } = await lab.peer.visit();
    if (connect.clientId !== '') return { outcome: 'own' };
    await connection.next('subscribe');
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    return { outcome: again.connect.clientId === 'given-1' ? 'used' : 'empty' };
  },
});
