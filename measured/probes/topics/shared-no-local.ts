import { trySubscribe, withoutShares } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to a shared subscription with No Local?',
  rule: 'No Local on a shared subscription is a Protocol Error. The broker has to close the connection, and may say why in DISCONNECT before.',
  references: ['5.0 §3.8.3.1 MQTT-3.8.3-4', '5.0 §4.13.1 MQTT-4.13.1-1'],
  versions: ['5.0'],
  outcomes: {
    disconnect: { says: 'DISCONNECT with a reason, then closes', conforms: true },
    closed: { says: 'closes the connection', conforms: true },
    suback: { says: 'SUBACK with a failure code', conforms: false },
    granted: { says: 'grants it', conforms: false },
    silence: { says: 'does not answer', conforms: false },
    unavailable: withoutShares.unavailable,
  },
  means:
    'A program that sets No Local on all its filters fails at its first shared subscription, but only with a broker that checks this.',
  run: async (lab) => {
    const client = await lab.connect();
    const { how, note } = await trySubscribe(client, { topic: `$share/crew/${lab.topic('job')}`, qos: 1, nl: true });
    if (client.connack.properties?.sharedSubscriptionAvailable === false) return { outcome: 'unavailable', note };
    return { outcome: how, note };
  },
});
