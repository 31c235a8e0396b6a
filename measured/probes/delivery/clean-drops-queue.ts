import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What is left of a stored session after the client has connected once with a clean session?',
  rule: 'Clean Session 1 in MQTT 3.1.1, or Clean Start 1 in MQTT 5.0, ends the stored session. Its subscriptions and waiting messages must not come back.',
  references: ['5.0 §3.1.2.4 MQTT-3.1.2-4', '3.1.1 §3.1.2.4 MQTT-3.1.2-6'],
  outcomes: {
    nothing: { says: 'nothing', conforms: true },
    message: { says: 'the waiting message', conforms: false },
    subscription: { says: 'the subscription', conforms: false },
    both: { says: 'subscription and waiting message', conforms: false },
  },
  means:
    'A single connection with the wrong setting deletes all messages that wait, for example when a test tool uses the same Client Identifier.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    await lab.subscribeAndLeave(lab.topic('order'));
    await publisher.publish(lab.topic('order'), '17', { qos: 1 });
    const clean = await lab.connect({ name: 'subscriber', clean: true });
    await clean.fence(publisher);
    await clean.disconnect();
    const after = await lab.resume();
    await publisher.publish(lab.topic('order'), '18', { qos: 1 });
    await after.fence(publisher);
    const came = [...clean.texts(), ...after.texts()];
    const message = came.includes('17');
    if (came.includes('18')) return { outcome: message ? 'both' : 'subscription' };
    return { outcome: message ? 'message' : 'nothing' };
  },
});
