import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is a session kept after the connection when the client gives no Session Expiry Interval?',
  rule: 'Without a Session Expiry Interval the value is 0: the session ends with the connection, even with Clean Start 0. A broker that uses another value says so in CONNACK.',
  references: ['5.0 §3.1.2.11.2', '5.0 §4.1.1 MQTT-4.1.0-2', '5.0 §3.2.2.3.2'],
  versions: ['5.0'],
  outcomes: {
    ends: { says: 'no', conforms: true },
    announced: { says: 'yes, and CONNACK says for how long', conforms: true },
    kept: { says: 'yes, without saying so', conforms: false },
  },
  means:
    'Clean Start 0 alone keeps nothing. A client that wants to get messages after a break has to send a Session Expiry Interval.',
  run: async (lab) => {
    const first = await lab.connect({ clean: false });
    await first.subscribe(lab.topic('order'), 1);
    await first.disconnect();
    const again = await lab.connect({ clean: false });
    if (!again.connack.sessionPresent) return { outcome: 'ends' };
    const interval = first.connack.properties?.sessionExpiryInterval;
    return interval === undefined ? { outcome: 'kept' } : { outcome: 'announced', note: `${interval} s` };
  },
});
