import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the exit code of a command show that a message could not be retained?',
  rule: 'When CONNACK says Retain Available 0, the client must not send a PUBLISH with RETAIN 1. What a program reports then is up to the program.',
  references: ['5.0 §3.2.2.3.5 MQTT-3.2.2-14'],
  versions: ['5.0'],
  outcomes: exitOutcomes,
  means: 'An exit code of 0 does not prove that the message was retained. Subscribe anew and see whether it comes.',
  needs: ['publish', 'exitCode'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { retainAvailable: false } } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1, retain: true } });
    await lab.peer.visit();
    return exitOf(client);
  },
});
