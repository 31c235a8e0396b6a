import { goodbyeOf } from '../../lab/goodbye';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What happens to a client when another one connects with the same Client Identifier?',
  rule: 'The broker has to close the connection of the client that was there first. If that client speaks MQTT 5.0, the broker sends it DISCONNECT with code 0x8E, Session taken over, before.',
  references: ['5.0 §3.1.4 MQTT-3.1.4-3', '3.1.1 §3.1.4 MQTT-3.1.4-2'],
  outcomes: {
    closed: { says: 'its connection is closed', conforms: true },
    told: { says: 'DISCONNECT with 0x8E, then closed', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: false },
    untold: { says: 'closed without DISCONNECT', conforms: false },
    both: { says: 'both stay connected', conforms: false },
    refused: { says: 'the second client is refused', conforms: false },
  },
  means:
    'Two clients with one identifier disconnect each other for ever if both reconnect by themselves. Only the code in DISCONNECT distinguishes this from a bad network.',
  run: async (lab) => {
    const client = await lab.connect();
    const { how } = await lab.tryConnect({ name: 'newcomer', clientId: lab.clientId('client') });
    if (how !== 'accepted') return { outcome: 'refused' };
    if ((await client.end(5000)) === undefined) return { outcome: 'both' };
    const said = await goodbyeOf(client, 0x8e);
    return said.outcome === 'closed' && lab.version === '5.0' ? { outcome: 'untold' } : said;
  },
});
