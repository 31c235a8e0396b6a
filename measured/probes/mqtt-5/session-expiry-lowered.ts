import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Can a client end its session with Session Expiry Interval 0 in DISCONNECT?',
  rule: 'The interval in DISCONNECT replaces the one in CONNECT. With 0, the session ends when the connection is closed.',
  references: ['5.0 §3.14.2.2.2', '5.0 §4.1.1 MQTT-4.1.0-2'],
  versions: ['5.0'],
  outcomes: {
    ends: { says: 'yes, the session is gone', conforms: true },
    kept: { says: 'no, the session is kept', conforms: false },
  },
  means:
    'A client that goes out of service can send Session Expiry Interval 0, and the broker keeps no queue for it. If the broker ignores that, connect once more with Clean Start 1 and no Session Expiry Interval.',
  run: async (lab) => {
    const first = await lab.connect({ kept: true });
    await first.disconnect({ sessionExpiryInterval: 0 });
    const again = await lab.connect({ clean: false });
    return { outcome: again.connack.sessionPresent ? 'kept' : 'ends' };
  },
});
