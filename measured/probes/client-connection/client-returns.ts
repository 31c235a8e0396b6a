import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

/** In ms. Some clients wait half a minute for an answer on a connection that has ended, before they try again. */
const longest = 60_000;

export const probe = defineClientProbe({
  question: 'How long does the client wait before it connects again?',
  rule: 'The standard does not say how long. A client that has lost its connection may open a new one at any time.',
  references: ['5.0 §4.2', '3.1.1 §4.2'],
  outcomes: {
    longer: { says: 'longer each time, at first', conforms: 'open' },
    same: { says: 'always the same time', conforms: 'open' },
    once: { says: 'tries once, and gives up', conforms: 'open' },
    never: { says: 'it does not connect again', conforms: 'open' },
  },
  unit: 's',
  means:
    'When a broker comes back, all its clients connect at once. Set a longest wait and a random part in the client. If the client gives up, connect again in a loop of your own.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    let { connection } = await startSubscribed(lab);
    const waits: number[] = [];
    while (waits.length < 3) {
      await connection.drop();
      const dropped = lab.now();
      const visit = await lab.peer.next(longest);
      if (!visit) break;
      waits.push((visit.at - dropped) / 1000);
      connection = visit.connection;
      // Later connections are ended before they are accepted.
      lab.peer.answers = { connack: 'none' };
    }
    const [number = 0, , last = 0] = waits.map((wait) => Number(wait.toFixed(1)));
    if (waits.length === 0) return { outcome: 'never' };
    const note = `waits of ${waits.map((wait) => wait.toFixed(0)).join(', ')} s`;
    if (waits.length < 3) return { outcome: 'once', number, note };
    return { outcome: last > 1.35 * number ? 'longer' : 'same', number, note };
  },
});
