import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the exit code of a command that publishes show that the broker refused the connection?',
  rule: 'CONNACK with code 5, or 0x87 with MQTT 5.0, says “Not authorized”. What a program does then is up to the program.',
  references: ['5.0 §3.2.2.2', '3.1.1 §3.2.2.3'],
  outcomes: exitOutcomes,
  means:
    'A script sees by an exit code other than 0 that nothing was published. Give a command that runs on an end, for example with timeout.',
  needs: ['publish', 'exitCode'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { code: lab.version === '5.0' ? 0x87 : 5 } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1 } });
    await lab.peer.visit();
    return exitOf(client);
  },
});
