import type { Taken } from '../probe';
import type { Lab } from './lab';

/** The largest of these sizes, in their order, of which a topic is delivered. @param wildcard - of the filter: behind the size, which is the level above it */
export async function longestTopic(
  lab: Lab,
  sizes: readonly number[],
  wildcard: '+' | '#',
  topicOf: (size: number) => string,
): Promise<Taken<'all' | 'fewer' | 'none'>> {
  let number = 0;
  for (const size of sizes) {
    const name = `subscriber-${size}`;
    const subscriber = await lab.subscriber(lab.topic(`${size}/${wildcard}`), 0, { name });
    const publisher = await lab.connect({ name: `publisher-${size}` });
    const topic = topicOf(size);
    await publisher.publish(topic, 'x', { qos: 1 }).catch(() => undefined);
    // A name of its own: not every broker lets a Client Identifier be taken over again and again.
    const fencer = await lab.connect({ name: `fencer-${size}` });
    await subscriber.fence(fencer);
    if (subscriber.messages(topic).length > 0) number = size;
  }
  return { outcome: number === 0 ? 'none' : number < (sizes.at(-1) ?? 0) ? 'fewer' : 'all', number };
}
