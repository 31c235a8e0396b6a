import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does Session Present say whether the broker still has the session?',
  rule: 'Session Present is 1 if the client asks to resume its session and the broker has it; otherwise it is 0.',
  references: ['5.0 §3.2.2.1.1 MQTT-3.2.2-3', '3.1.1 §3.2.2.2 MQTT-3.2.2-2'],
  outcomes: {
    right: { says: '1 for a stored session, otherwise 0', conforms: true },
    'always-0': { says: 'always 0', conforms: false },
    wrong: { says: 'wrong in another way', conforms: false },
  },
  means:
    'Session Present 0 after a reconnect means that the client has to subscribe again. With a broker that always sends 0, a client has to subscribe after every reconnect.',
  run: async (lab) => {
    const flags: number[] = [];
    // New, stored, asked to forget it, forgotten.
    for (const [kept, clean] of [
      [true, false],
      [true, false],
      [false, true],
      [true, false],
    ] as const) {
      const client = await lab.connect({ kept, clean });
      flags.push(client.connack.sessionPresent ? 1 : 0);
      await client.subscribe(lab.topic('door'), 1);
      await client.disconnect();
    }
    const note = `new ${flags[0]}, stored ${flags[1]}, clean ${flags[2]}, after that ${flags[3]}`;
    const outcomes = { '0100': 'right', '0000': 'always-0' } as const;
    return { outcome: outcomes[flags.join('') as keyof typeof outcomes] ?? 'wrong', note };
  },
});
