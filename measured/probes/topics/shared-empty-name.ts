import { trySubscribe, withoutShares } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to a shared subscription with an empty group name, $share//job?',
  rule: 'The name of the group must have at least one character. Without it the filter is an error: the broker closes the connection, or refuses the filter.',
  references: ['5.0 §4.8.2 MQTT-4.8.2-1'],
  versions: ['5.0'],
  outcomes: {
    disconnect: { says: 'DISCONNECT with a reason, then closes', conforms: true },
    closed: { says: 'closes the connection', conforms: true },
    suback: { says: 'SUBACK with a failure code', conforms: 'open' },
    granted: { says: 'grants it', conforms: false },
    silence: { says: 'does not answer', conforms: false },
    unavailable: withoutShares.unavailable,
  },
  means:
    'Check a group name that comes from a variable. If it is empty, the broker may close the connection, or grant a filter that never brings a message.',
  run: async (lab) => {
    const client = await lab.connect();
    const { how, note } = await trySubscribe(client, { topic: `$share//${lab.topic('job')}`, qos: 1 });
    if (client.connack.properties?.sharedSubscriptionAvailable === false) return { outcome: 'unavailable', note };
    return { outcome: how, note };
  },
});
