import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-exit-refused-connection',
  group: 'client-connection',
  question: 'Does the exit code of a command that publishes show that the broker refused the connection?',
  rule: {
    text: 'CONNACK with code 5, or 0x87 with MQTT 5.0, says “Not authorized”. What a program does then is up to the program.',
    references: [
      { spec: '5.0', section: '3.2.2.2' },
      { spec: '3.1.1', section: '3.2.2.3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: exitOutcomes,
  means:
    'A script sees by an exit code other than 0 that nothing was published. Give a command that runs on an end, for example with timeout.',
  needs: ['publish', 'exitCode'],
  run: async (lab) => {
    lab.peer.answers = { connack: { code: lab.version === '5.0' ? 0x87 : 5 } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1 } });
    await lab.peer.visit();
    return exitOf(client);
  },
});
