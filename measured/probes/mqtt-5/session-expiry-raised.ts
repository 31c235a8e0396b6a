import { reactionOf } from '../../lab/reaction';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'session-expiry-raised',
  group: 'mqtt-5',
  question: 'What if CONNECT had Session Expiry Interval 0, and DISCONNECT asks for more?',
  rule: {
    text: 'That is a Protocol Error. The server does not take the packet as a DISCONNECT, answers with code 0x82, and the session ends with the connection.',
    references: [
      { spec: '5.0', section: '3.14.2.2.2' },
      { spec: '5.0', section: '4.13.1', statement: 'MQTT-4.13.1-1' },
    ],
  },
  versions: ['5.0'],
  outcomes: {
    '0x82': { says: 'refuses with 0x82', conforms: true },
    'other-code': { says: 'refuses with another code', conforms: false },
    closed: { says: 'just closes, and keeps no session', conforms: 'open' },
    kept: { says: 'keeps the session', conforms: false },
    open: { says: 'leaves the connection open', conforms: false },
  },
  means:
    'Whether a session is to outlive its connection has to be said in CONNECT. DISCONNECT can only change for how long.',
  quick: true,
  run: async (lab) => {
    const first = await lab.connect();
    first.send({ cmd: 'disconnect', reasonCode: 0, properties: { sessionExpiryInterval: 60 } });
    const reaction = await reactionOf(first);
    const again = await lab.connect({ clean: false });
    if (again.connack.sessionPresent) return { outcome: 'kept', note: reaction };
    if (reaction.startsWith('0x'))
      return reaction === '0x82' ? { outcome: '0x82' } : { outcome: 'other-code', note: reaction };
    return { outcome: reaction === 'closed' ? 'closed' : 'open' };
  },
});
