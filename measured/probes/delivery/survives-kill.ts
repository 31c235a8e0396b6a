import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'survives-kill',
  group: 'delivery',
  question: 'What is left after the broker was killed right after it had acknowledged a message?',
  rule: {
    text: 'Sessions have to outlive connections. What outlives the server itself is left to its administrator: the standard only names what to think of.',
    references: [
      { spec: '5.0', section: '4.1.1' },
      { spec: '3.1.1', section: '4.1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    all: { says: 'session, message and retained message', conforms: 'open' },
    some: { says: 'a part', conforms: 'open' },
    nothing: { says: 'nothing', conforms: 'open' },
  },
  means: 'PUBACK does not say that a message is on the disk. Whoever cannot lose one has to be able to send it again.',
  run: async (lab) => {
    const broker = await lab.broker({ persistence: true });
    const subscriber = await broker.connect({ name: 'subscriber', kept: true });
    await subscriber.subscribe(lab.topic('order'), 1);
    await subscriber.disconnect();
    const publisher = await broker.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('status'), 'open', { qos: 1, retain: true });
    await publisher.publish(lab.topic('order'), '17', { qos: 1 });
    await broker.stop('kill');
    await broker.start();
    const again = await broker.connect({ name: 'subscriber', kept: true, clean: false });
    const reader = await broker.connect({ name: 'reader' });
    await reader.subscribe(lab.topic('status'), 1);
    await Promise.all([again.fence(reader), reader.fence(reader)]);
    const left = [
      again.connack.sessionPresent && 'session',
      again.messages().length > 0 && 'message',
      reader.messages().length > 0 && 'retained message',
    ].filter(Boolean);
    const outcome = left.length === 3 ? 'all' : left.length === 0 ? 'nothing' : 'some';
    return { outcome, ...(outcome === 'some' && { note: left.join(' and ') }) };
  },
});
