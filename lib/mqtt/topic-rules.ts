import { type Citation, readCitation } from './citation';
import type { SpecPlace } from './sections';
import { citationOf } from './standards';

/**
 * Where the rules for Topic Names and Topic Filters are stated, in the newest version first. Ids of statements differ between versions.
 */
const places = {
  levels: ['5.0 §4.7.1.1', '3.1.1 §4.7.1.1'],
  '+': ['5.0 §4.7.1.3', '3.1.1 §4.7.1.3'],
  '#': ['5.0 §4.7.1.2', '3.1.1 §4.7.1.2'],
  'topics that begin with $': ['5.0 §4.7.2 MQTT-4.7.2-1', '3.1.1 §4.7.2 MQTT-4.7.2-1'],
  'character by character': ['5.0 §4.7.3 MQTT-4.7.3-4', '3.1.1 §4.7.3 MQTT-4.7.3-4'],
  'wildcards in filters only': ['5.0 §4.7 MQTT-4.7.0-1', '3.1.1 §4.7.1 MQTT-4.7.1-1'],
  '# alone at the end': ['5.0 §4.7.1.2 MQTT-4.7.1-1', '3.1.1 §4.7.1.2 MQTT-4.7.1-2'],
  '+ alone in its level': ['5.0 §4.7.1.3 MQTT-4.7.1-2', '3.1.1 §4.7.1.3 MQTT-4.7.1-3'],
  'not empty': ['5.0 §4.7.3 MQTT-4.7.3-1', '3.1.1 §4.7.3 MQTT-4.7.3-1'],
  'no null character': ['5.0 §4.7.3 MQTT-4.7.3-2', '3.1.1 §4.7.3 MQTT-4.7.3-2'],
  'at most 65,535 bytes': ['5.0 §4.7.3 MQTT-4.7.3-3', '3.1.1 §4.7.3 MQTT-4.7.3-3'],
  'UTF-8': ['5.0 §1.5.4 MQTT-1.5.4-1', '3.1.1 §1.5.3 MQTT-1.5.3-1'],
  'share name': ['5.0 §4.8.2 MQTT-4.8.2-1'],
  'shared filter': ['5.0 §4.8.2 MQTT-4.8.2-2'],
} satisfies Record<string, readonly Citation[]>;

/** A rule for Topic Names and Topic Filters. */
export type TopicRule = keyof typeof places;

/** A place in the standard that can be linked. */
export interface TopicSource extends SpecPlace {
  url: string;
}

/** Where each rule is stated, the newest version first. It is plain data, for the script of the page takes it along. */
export function topicSources(): Record<TopicRule, TopicSource[]> {
  const sourceOf = (citation: Citation): TopicSource => {
    const { spec: version, ...place } = readCitation(citation);
    return { version, ...place, url: citationOf({ spec: version, ...place }).url };
  };
  const sources = Object.entries(places).map(([rule, citations]) => [rule, citations.map(sourceOf)]);
  return Object.fromEntries(sources);
}
