import { defineProbe } from '../../probe';

const properties = {
  payloadFormatIndicator: true,
  messageExpiryInterval: 100,
  contentType: 'text/plain',
  responseTopic: 'reply/desk',
  correlationData: Buffer.from('17'),
  userProperties: { unit: 'celsius' },
};

export const probe = defineProbe({
  question: 'Does a Will arrive with the properties that were set for it?',
  rule: 'The Will Properties in CONNECT say with which properties the Will Message is published.',
  references: ['5.0 §3.1.3.2', '5.0 §3.3.2.3.7 MQTT-3.3.2-17'],
  versions: ['5.0'],
  outcomes: {
    all: { says: 'yes, with all six', conforms: true },
    some: { says: 'not with all of them', conforms: false },
    none: { says: 'with none of them', conforms: false },
    never: { says: 'the Will does not come', conforms: false },
  },
  means:
    'The properties of a Will can say what kind of content it has, and until when it matters. Put what must not be lost into the payload.',
  run: async (lab) => {
    const topic = lab.topic('status');
    const watcher = await lab.subscriber(topic, 1, { name: 'watcher' });
    const will = { topic, payload: 'offline', qos: 1, retain: false, properties } as const;
    await (await lab.connect({ name: 'device', will })).drop();
    const message = await watcher.next('publish');
    if (!message) return { outcome: 'never' };
    const came: Record<string, unknown> = { ...message.properties };
    const lost = Object.entries(properties).filter(
      // The interval counts down, so only its being there is asked for.
      ([name, value]) =>
        name === 'messageExpiryInterval' ? !came[name] : JSON.stringify(came[name]) !== JSON.stringify(value),
    );
    if (lost.length === 0) return { outcome: 'all' };
    if (lost.length === Object.keys(properties).length) return { outcome: 'none' };
    return { outcome: 'some', note: `lost: ${lost.map(([name]) => name).join(', ')}` };
  },
});
