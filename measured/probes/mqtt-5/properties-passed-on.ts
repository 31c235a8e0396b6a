import type { Publish } from '../../lab/client';
import { defineProbe } from '../../probe';

const properties = {
  payloadFormatIndicator: true,
  contentType: 'text/plain',
  responseTopic: 'reply/desk',
  correlationData: Buffer.from([0, 255, 17]),
  userProperties: { unit: 'celsius' },
};

export const probe = defineProbe({
  question: 'Which properties of a message reach subscribers: live, as a retained message, and from a queue?',
  rule: 'The broker has to pass on five properties unaltered to all subscribers. They are Payload Format Indicator, Response Topic, Correlation Data, User Property and Content Type.',
  references: [
    '5.0 §3.3.2.3.2 MQTT-3.3.2-4',
    '5.0 §3.3.2.3.5 MQTT-3.3.2-15',
    '5.0 §3.3.2.3.6 MQTT-3.3.2-16',
    '5.0 §3.3.2.3.7 MQTT-3.3.2-17',
    '5.0 §3.3.2.3.9 MQTT-3.3.2-20',
  ],
  versions: ['5.0'],
  outcomes: {
    all: { says: 'all five in each case', conforms: true },
    'live-only': { says: 'all five, but only live', conforms: false },
    some: { says: 'not all of them', conforms: false },
    missing: { says: 'the message does not always come', conforms: false },
  },
  means:
    'Request/response relies on Response Topic and Correlation Data. If a broker loses a property, put its content into the payload.',
  run: async (lab) => {
    const topic = lab.topic('plant');
    const live = await lab.subscriber(topic, 1, { name: 'live' });
    await lab.subscribeAndLeave(topic, { name: 'away' });
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, '21.5', { qos: 1, retain: true, properties });
    await live.fence(publisher);
    const late = await lab.subscriber(topic, 1, { name: 'late' });
    const back = await lab.resume('away');
    await Promise.all([late.fence(publisher), back.fence(publisher)]);
    await publisher.publish(topic, '', { retain: true });
    const ways = { live, 'from storage': late, 'from the queue': back };
    const lost = Object.entries(ways).map(([way, client]) => ({ way, names: lostIn(client.messages()[0]) }));
    const note = lost
      .map(({ way, names }) => `${way}: ${names?.join(', ') || (names ? 'all' : 'no message')}`)
      .join('; ');
    if (lost.some(({ names }) => names === undefined)) return { outcome: 'missing', note };
    const lossy = lost.filter(({ names }) => names && names.length > 0).map(({ way }) => way);
    if (lossy.length === 0) return { outcome: 'all' };
    return { outcome: lossy.includes('live') ? 'some' : 'live-only', note: `lost ${note}` };
  },
});

/** Names of properties that did not come as they were sent; undefined without a message. */
function lostIn(message: Publish | undefined): string[] | undefined {
  if (!message) return undefined;
  const came: Record<string, unknown> = { ...message.properties };
  return Object.entries(properties)
    .filter(([name, value]) => JSON.stringify(came[name]) !== JSON.stringify(value))
    .map(([name]) => name);
}
