import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-exit-retain-unavailable',
  group: 'client-delivery',
  question: 'Does the exit code of a command show that a message could not be retained?',
  rule: {
    text: 'When CONNACK says Retain Available 0, the client must not send a PUBLISH with RETAIN 1. What a program reports then is up to the program.',
    references: [{ spec: '5.0', section: '3.2.2.3.5', statement: 'MQTT-3.2.2-14' }],
  },
  versions: ['5.0'],
  outcomes: exitOutcomes,
  means: 'An exit code of 0 does not prove that the message was retained. Subscribe anew and see whether it comes.',
  needs: ['publish', 'exitCode'],
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { retainAvailable: false } } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1, retain: true } });
    await lab.peer.visit();
    return exitOf(client);
  },
});
