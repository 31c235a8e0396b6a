import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-disconnect-at-sigterm',
  group: 'client-connection',
  question: 'Does a client send DISCONNECT when it is stopped with SIGTERM, as kill and systemd do?',
  rule: {
    text: 'Without DISCONNECT the broker publishes the Will. What a program does when it is told to end is up to the program.',
    references: [
      { spec: '5.0', section: '3.1.2.5' },
      { spec: '3.1.1', section: '3.1.2.5' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    sent: { says: 'yes', conforms: 'open' },
    'not-sent': { says: 'no, it just closes', conforms: 'open' },
    stays: { says: 'it does not end within 10 s', conforms: 'open' },
  },
  means:
    'A library leaves this to your program. Catch SIGTERM and disconnect there; otherwise the Will says that the device was lost.',
  needs: ['subscribe'],
  quick: true,
  run: async (lab) => {
    const client = lab.start({ subscribe: { filter: 'pump', qos: 1 } });
    const { connection } = await lab.peer.visit();
    await connection.next('subscribe');
    client.terminate();
    if ((await connection.end()) === undefined) return { outcome: 'stays' };
    return { outcome: (await connection.next('disconnect', { within: 0 })) ? 'sent' : 'not-sent' };
  },
});
