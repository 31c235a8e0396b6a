import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-assigned-identifier',
  group: 'client-connection',
  question: 'Does the client use the identifier that the server gave it when it connects again?',
  rule: {
    text: 'To a client without an identifier the server gives one in CONNACK. Nothing says that the client has to use it next time, but only so it finds its session again.',
    references: [{ spec: '5.0', section: '3.2.2.3.7' }],
  },
  versions: ['5.0'],
  outcomes: {
    used: { says: 'yes', conforms: true },
    empty: { says: 'no, asks for a new one', conforms: 'open' },
    'no-return': { says: 'does not connect again', conforms: 'open' },
    own: { says: 'never asks for one, has its own', conforms: 'open' },
  },
  means:
    'Where it asks for a new one, each lost connection leaves a session behind, and messages for it are lost. Give each client an identifier of its own.',
  needs: ['subscribe', 'clientId'],
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
