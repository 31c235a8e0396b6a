import { reactionOf } from '../../lab/reaction';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Can DISCONNECT ask to keep the session when CONNECT had Session Expiry Interval 0?',
  rule: 'If CONNECT had 0, an interval above 0 in DISCONNECT is a Protocol Error. The broker does not take the packet as a valid DISCONNECT and answers with code 0x82; the session ends with the connection.',
  references: ['5.0 §3.14.2.2.2', '5.0 §4.13.1 MQTT-4.13.1-1'],
  versions: ['5.0'],
  outcomes: {
    '0x82': { says: 'no, refused with 0x82', conforms: true },
    'other-code': { says: 'no, refused with another code', conforms: false },
    closed: { says: 'no, closes and keeps no session', conforms: 'open' },
    kept: { says: 'yes, it keeps the session', conforms: false },
    open: { says: 'leaves the connection open', conforms: false },
  },
  means:
    'A client has to say in CONNECT that its session outlives the connection. DISCONNECT can only change for how long.',
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
