import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

/** The session is never to expire. */
const asked = 0xffffffff;

export const probe = defineProbe({
  question: 'How long does the broker keep a session that the client asks it to keep for ever?',
  rule: 'The broker may keep a session for less time than the client asks for. Then CONNACK names the time, and the client has to use it.',
  references: ['5.0 §3.2.2.3.2'],
  versions: ['5.0'],
  outcomes: {
    granted: { says: 'for ever, as asked', conforms: true },
    capped: { says: 'for a time that CONNACK names', conforms: true },
    refused: { says: 'refuses the connection', conforms: 'open' },
  },
  unit: 's',
  means:
    'A device that stays away longer than CONNACK allows finds no session when it returns, and has to subscribe again. Read the Session Expiry Interval in CONNACK, and Session Present after each reconnect.',
  run: async (lab) => {
    const { client, how, code, connack, says } = await lab.tryConnect({ properties: { sessionExpiryInterval: asked } });
    if (how === 'refused') return { outcome: 'refused', note: `code ${hexOf(code)}` };
    if (how !== 'accepted') return { outcome: 'refused', note: says };
    const number = connack?.properties?.sessionExpiryInterval ?? asked;
    // The session need not be kept.
    client.send({ cmd: 'disconnect', reasonCode: 0, properties: { sessionExpiryInterval: 0 } });
    await client.end(1000);
    return number === asked ? { outcome: 'granted' } : { outcome: 'capped', number };
  },
});
