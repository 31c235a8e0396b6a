import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-exit-retain-unavailable',
  group: 'client-delivery',
  question: 'Does the exit code of a command tell that a message could not be retained?',
  rule: {
    text: 'When CONNACK says Retain Available 0, the client must not send a PUBLISH with RETAIN 1. What a program tells of it is left to the program.',
    references: [{ spec: '5.0', section: '3.2.2.3.5', statement: 'MQTT-3.2.2-14' }],
  },
  versions: ['5.0'],
  outcomes: exitOutcomes,
  means:
    'With 0 the message may have gone out without RETAIN, or against the rule. Whoever needs it retained asks for it with a new subscription.',
  needs: ['publish', 'exitCode'],
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { retainAvailable: false } } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1, retain: true } });
    await lab.peer.visit();
    return exitOf(client);
  },
});
