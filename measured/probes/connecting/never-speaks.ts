import { defineProbe } from '../../probe';

/** ms. */
const longest = 120_000;

export const probe = defineProbe({
  question: 'After how long does the broker close a connection on which the client sends nothing?',
  rule: 'A broker that gets no CONNECT within a reasonable time after the connection was opened should close it. The standard names no number.',
  references: ['5.0 §3.1.4', '3.1.1 §3.1.4'],
  versions: ['3.1.1'],
  outcomes: {
    closed: { says: 'closes it', conforms: true },
    open: { says: 'not within two minutes', conforms: 'open' },
  },
  unit: 's',
  means:
    'Until the broker closes it, each connection of a port scanner or a stuck client takes up a place. If that takes long, let a firewall limit the connections from one address.',
  slow: true,
  run: async (lab) => {
    // Brokers look at their clocks now and then: runs that start together would all meet the same moment.
    await lab.wait(Math.random() * 5000);
    const start = lab.now();
    const client = await lab.open();
    const end = await client.end(longest);
    return end === undefined ? { outcome: 'open' } : { outcome: 'closed', number: Math.round((end - start) / 1000) };
  },
});
