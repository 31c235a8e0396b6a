import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'session-expiry-lowered',
  group: 'mqtt-5',
  question: 'Can a client end its session for good with Session Expiry Interval 0 in DISCONNECT?',
  rule: {
    text: 'The interval in DISCONNECT takes the place of the one in CONNECT. With 0 the session ends when the connection is closed.',
    references: [
      { spec: '5.0', section: '3.14.2.2.2' },
      { spec: '5.0', section: '4.1.1', statement: 'MQTT-4.1.0-2' },
    ],
  },
  versions: ['5.0'],
  outcomes: {
    ends: { says: 'yes, the session is gone', conforms: true },
    kept: { says: 'no, the session is kept', conforms: false },
  },
  means:
    'A client that is taken out of service says so with 0, and no queue is kept for it. Where that does not work, it connects once more with Clean Start 1.',
  quick: true,
  run: async (lab) => {
    const first = await lab.connect({ kept: true });
    await first.disconnect({ sessionExpiryInterval: 0 });
    const again = await lab.connect({ clean: false });
    return { outcome: again.connack.sessionPresent ? 'kept' : 'ends' };
  },
});
