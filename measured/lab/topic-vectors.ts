import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A filter and a topic, and what the standard says of them. */
export interface TopicVector {
  filter: string;
  topic: string;
  filterIsValid: boolean;
  topicIsValid: boolean;
  matches: boolean;
}

const file = join(import.meta.dirname, '../../lib/test-data/topic-vectors.csv');

/** Pairs of which we know whether they match. */
export function readVectors(): TopicVector[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [filter = '', topic = '', filterIsValid, topicIsValid, matches] = line.split(',');
    return {
      ...{ filter, topic },
      filterIsValid: filterIsValid === 'true',
      topicIsValid: topicIsValid === 'true',
      matches: matches === 'true',
    };
  });
}
