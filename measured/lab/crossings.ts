import type { Taken } from '../probe';
import type { Lab } from './lab';

/** What came to the subscriber of a topic. */
interface Crossing {
  name: string;
  /** Names of the topics that the messages had been published to. */
  from: string[];
  /** Topics that messages came with, where they are not the one subscribed to. */
  changedTo: string[];
}

/**
 * Publishes a message to each topic, where each has a subscriber of its own. `topics` are full topics, by what they are called. Connections
 * are apart, for a broker may close one.
 */
export async function crossTopics(lab: Lab, topics: Readonly<Record<string, string>>): Promise<Crossing[]> {
  const entries = Object.entries(topics);
  const subscribers = await Promise.all(
    entries.map(async ([, topic], index) => {
      const client = await lab.connect({ name: `subscriber-${index + 1}` });
      await client.subscribe(topic, 1).catch(() => undefined);
      return client;
    }),
  );
  for (const [index, [name, topic]] of entries.entries()) {
    const publisher = await lab.connect({ name: `publisher-${index + 1}` });
    // What is not taken does not come: the crossing says so.
    await publisher.publish(topic, name, { qos: 1 }).catch(() => undefined);
  }
  const fencer = await lab.connect({ name: 'fencer' });
  await Promise.all(subscribers.map((client) => client.fence(fencer)));
  return entries.map(([name, expected], index) => {
    const messages = subscribers[index]?.messages() ?? [];
    const others = messages.map(({ topic }) => topic).filter((topic) => topic !== expected);
    return {
      name,
      from: messages.map(({ payload }) => payload.toString()),
      changedTo: others.map((topic) => topic.replace(lab.topic(''), '')),
    };
  });
}

/** Their names, for a note. */
export function namesOf(crossings: readonly Crossing[]): string {
  return crossings.map(({ name }) => name).join(', ');
}

/** What is wrong with them, first of all messages that did not come; undefined when all came with the topic they were published to. */
export function flawOf(crossings: readonly Crossing[]): Taken<'lost' | 'changed'> | undefined {
  const lost = crossings.filter(({ from }) => from.length === 0);
  if (lost.length > 0) return { outcome: 'lost', note: namesOf(lost) };
  const changed = crossings.filter(({ changedTo }) => changedTo.length > 0);
  const changes = changed.map(({ name, changedTo }) => `${name}: comes with "${changedTo.join('" and "')}"`);
  return changed.length > 0 ? { outcome: 'changed', note: changes.join(', ') } : undefined;
}
