import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Which RETAIN flag does a message have when it comes from storage, and which when it comes live?',
  rule: 'RETAIN is 1 on a stored message that is sent because of a new subscription. It is 0 on a message that is passed on live, whatever its publisher set.',
  references: [
    '5.0 §3.8.3.1',
    '5.0 §3.3.1.3 MQTT-3.3.1-12',
    '3.1.1 §3.3.1.3 MQTT-3.3.1-8',
    '3.1.1 §3.3.1.3 MQTT-3.3.1-9',
  ],
  outcomes: {
    'stored-only': { says: '1 from storage, 0 live', conforms: true },
    both: { says: '1 from storage, 1 live', conforms: false },
    neither: { says: '0 from storage, 0 live', conforms: false },
    'live-only': { says: '0 from storage, 1 live', conforms: false },
    missing: { says: 'one of the two does not come', conforms: false },
  },
  means:
    'RETAIN tells a client whether a value was stored before or has just been published. A client that acts on events can ignore messages with RETAIN 1.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const early = await lab.subscriber(topic, 1, { name: 'early' });
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await early.fence(publisher);
    const [stored] = await lab.stored(topic, publisher);
    await publisher.publish(topic, '', { retain: true });
    const [live] = early.messages();
    if (!live || !stored) return { outcome: 'missing', note: live ? 'the stored one' : 'the live one' };
    if (stored.retain) return { outcome: live.retain ? 'both' : 'stored-only' };
    return { outcome: live.retain ? 'live-only' : 'neither' };
  },
});
