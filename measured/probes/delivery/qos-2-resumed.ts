import { repeatTime } from '../../lab/repeats';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker send after a reconnect when a QoS 2 delivery had got as far as PUBREL?',
  rule: 'The broker has to send PUBREL again. It must not send PUBLISH again, because the client has the message already.',
  references: [
    '5.0 §4.3.3 MQTT-4.3.3-6',
    '5.0 §4.4 MQTT-4.4.0-1',
    '3.1.1 §4.3.3 MQTT-4.3.3-1',
    '3.1.1 §4.4 MQTT-4.4.0-1',
  ],
  outcomes: {
    pubrel: { says: 'PUBREL', conforms: true },
    publish: { says: 'PUBLISH again', conforms: false },
    late: { says: 'PUBREL, but not at once', conforms: 'open' },
    nothing: { says: 'nothing', conforms: false },
    'no-qos-2': { says: 'does not deliver with QoS 2', conforms: 'open' },
  },
  unit: 'seconds after the first attempt',
  means:
    'Exactly once holds over a reconnect only if the broker continues with PUBREL and the client has kept the Packet Identifier.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const before = await lab.connect({ name: 'subscriber', kept: true, acknowledge: false });
    const { granted } = await before.subscribe(lab.topic('dose'), 2);
    if (granted[0] !== 2) return { outcome: 'no-qos-2', note: `grants ${granted[0]}` };
    await publisher.publish(lab.topic('dose'), '5 ml', { qos: 2 });
    const first = await before.next('publish');
    const start = lab.now();
    if (first?.qos !== 2) return { outcome: 'no-qos-2' };
    before.send({ cmd: 'pubrec', messageId: first.messageId ?? 0 });
    await before.next('pubrel');
    await before.drop();
    const after = await lab.resume();
    await after.fence(publisher);
    if (after.messages().length > 0) return { outcome: 'publish' };
    if (after.received.some(({ cmd }) => cmd === 'pubrel')) return { outcome: 'pubrel' };
    const late = await after.next(['pubrel', 'publish'], { within: repeatTime });
    if (late?.cmd === 'publish') return { outcome: 'publish' };
    return late ? { outcome: 'late', number: Math.round((lab.now() - start) / 1000) } : { outcome: 'nothing' };
  },
});
