import { repeatTime } from '../../lab/repeats';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker send an unacknowledged message again while the connection lasts?',
  rule: 'Messages are sent again when a client resumes its session. MQTT 5.0 forbids it at any other time; MQTT 3.1.1 does not ask for it at any other time.',
  references: ['5.0 §4.4 MQTT-4.4.0-1', '3.1.1 §4.4 MQTT-4.4.0-1'],
  outcomes: {
    never: { says: `no, not within ${repeatTime / 1000} seconds`, conforms: true },
    repeated: { says: 'yes', conforms: 'open' },
    'repeated-5': { says: 'yes', conforms: false },
    closed: { says: 'closes the connection', conforms: 'open' },
  },
  unit: 'seconds until then',
  means:
    'Do not wait for an unacknowledged message to come again on the same connection. It comes again after a reconnect.',
  slow: true,
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('door'), 1, { kept: true, acknowledge: false, keepalive: 0 });
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('door'), 'open', { qos: 1 });
    if (!(await subscriber.next('publish'))) throw new Error('the first attempt did not come');
    const start = lab.now();
    const again = await subscriber.next('publish', { within: repeatTime });
    const number = Math.round((lab.now() - start) / 1000);
    if (again) return { outcome: lab.version === '5.0' ? 'repeated-5' : 'repeated', number };
    return subscriber.closed ? { outcome: 'closed', number } : { outcome: 'never' };
  },
});
