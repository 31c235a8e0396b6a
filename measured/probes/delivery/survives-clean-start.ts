import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does a session that began with Clean Start 1 survive a normal stop of the broker?',
  rule: 'The Session Expiry Interval alone decides how long a session is kept, whatever Clean Start was. What the broker keeps over its own restart is up to its administrator.',
  references: ['5.0 §3.1.2.11.2 MQTT-3.1.2-23', '5.0 §4.1.1'],
  versions: ['5.0'],
  outcomes: {
    both: { says: 'yes, like one with Clean Start 0', conforms: true },
    'clean-start-0': { says: 'no, only one with Clean Start 0', conforms: 'open' },
    neither: { says: 'no, no session does', conforms: 'open' },
  },
  means:
    'Connect with Clean Start 0 and a Session Expiry Interval every time, the first time included. If the broker has no session yet, it begins a new one.',
  slow: true,
  run: async (lab) => {
    const broker = await lab.broker({ persistence: true });
    const starts = [true, false];
    for (const clean of starts)
      await broker.subscribeAndLeave(lab.topic('order'), { name: `clean-start-${Number(clean)}`, clean });
    await broker.stop('orderly');
    await broker.start();
    const present: boolean[] = [];
    for (const clean of starts) {
      const client = await broker.resume(`clean-start-${Number(clean)}`);
      present.push(client.connack.sessionPresent);
    }
    if (present[0]) return { outcome: 'both' };
    return { outcome: present[1] ? 'clean-start-0' : 'neither' };
  },
});
