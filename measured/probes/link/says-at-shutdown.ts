import { goodbyeOf } from '../../lab/goodbye';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker tell its clients that it is being stopped?',
  rule: 'With MQTT 5.0 the broker may send DISCONNECT with code 0x8B, Server shutting down, before it closes the connection. It need not.',
  references: ['5.0 §3.14.2.1'],
  versions: ['5.0'],
  outcomes: {
    told: { says: 'yes, DISCONNECT with 0x8B', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: 'open' },
    closed: { says: 'no, it just closes connections', conforms: 'open' },
  },
  means:
    'When a broker restarts, all its clients lose their connections at once. Each client should wait a random time before it connects again, whether the broker has told it or not.',
  run: async (lab) => {
    const site = await lab.broker();
    const client = await site.connect();
    await site.stop('orderly');
    await client.end();
    return goodbyeOf(client, 0x8b);
  },
});
