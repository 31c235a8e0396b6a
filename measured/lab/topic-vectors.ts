import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A filter and a topic, and what the standard says of them. */
interface TopicVector {
  filter: string;
  topic: string;
  filterIsValid: boolean;
  topicIsValid: boolean;
  matches: boolean;
}

const file = join(import.meta.dirname, '../../lib/test-data/topic-vectors.csv');

/** Pairs of which we know whether they match. Shared subscriptions are left out: their filter is only a part of what is subscribed to. */
export function readVectors(): TopicVector[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines
    .filter((line) => !line.startsWith('$share'))
    .map((line) => {
      const [filter = '', topic = '', filterIsValid, topicIsValid, matches] = line.split(',');
      return {
        ...{ filter, topic },
        filterIsValid: filterIsValid === 'true',
        topicIsValid: topicIsValid === 'true',
        matches: matches === 'true',
      };
    });
}
