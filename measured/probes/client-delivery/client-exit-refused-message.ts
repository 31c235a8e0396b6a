import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the exit code of a command that publishes show that the broker refused the message?',
  rule: 'PUBACK of MQTT 5.0 has a code. The code 0x87, Not authorized, says that the message was refused. What a program does then is up to the program.',
  references: ['5.0 §3.4.2.1'],
  versions: ['5.0'],
  outcomes: exitOutcomes,
  means:
    'A script that goes by the exit code takes 0 for success. With a command that ends with 0 all the same, look for a warning in what it prints, or subscribe and see whether the message comes.',
  needs: ['publish', 'exitCode'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { puback: 0x87 };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1 } });
    await (await lab.peer.visit()).connection.next('publish');
    return exitOf(client);
  },
});
