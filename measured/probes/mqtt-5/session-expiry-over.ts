import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is a session gone when its Session Expiry Interval is over?',
  rule: 'The broker has to discard a session when its connection has been closed for longer than the Session Expiry Interval.',
  references: ['5.0 §4.1.1 MQTT-4.1.0-2'],
  versions: ['5.0'],
  outcomes: {
    gone: { says: 'yes', conforms: true },
    later: { says: 'no, not within six seconds after it', conforms: false },
    early: { says: 'it is gone at once', conforms: false },
  },
  means: 'The Session Expiry Interval limits how long messages pile up for a client that never returns.',
  slow: true,
  run: async (lab) => {
    const properties = { sessionExpiryInterval: 2 };
    const first = await lab.connect({ properties });
    await first.disconnect();
    const second = await lab.connect({ clean: false, properties });
    if (!second.connack.sessionPresent) return { outcome: 'early' };
    await second.disconnect();
    await lab.wait(8000);
    const third = await lab.connect({ clean: false, properties });
    return { outcome: third.connack.sessionPresent ? 'later' : 'gone' };
  },
});
