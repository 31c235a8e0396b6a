import type { Lab } from './lab';

/** What came to the subscriber of a topic. */
export interface Crossing {
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

/** What became of them, for a note. */
export function changesOf(crossings: readonly Crossing[]): string {
  return crossings.map(({ name, changedTo }) => `${name}: comes with "${changedTo.join('" and "')}"`).join(', ');
}
