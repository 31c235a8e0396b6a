import type { SpecPlace } from './sections';
import { citationOf } from './standards';
import { type SpecVersion, specVersions } from './versions';

type Place = Omit<SpecPlace, 'version'>;

const both = (section: string, statement?: string): Partial<Record<SpecVersion, Place>> => ({
  '5.0': { section, ...(statement && { statement }) },
  '3.1.1': { section, ...(statement && { statement }) },
});

/** Where each version of the standard states the rules for Topic Names and Topic Filters. Ids of statements differ between versions. */
const places = {
  levels: both('4.7.1.1'),
  '+': both('4.7.1.3'),
  '#': both('4.7.1.2'),
  'topics that begin with $': both('4.7.2', 'MQTT-4.7.2-1'),
  'character by character': both('4.7.3', 'MQTT-4.7.3-4'),
  'wildcards in filters only': {
    '5.0': { section: '4.7', statement: 'MQTT-4.7.0-1' },
    '3.1.1': { section: '4.7.1', statement: 'MQTT-4.7.1-1' },
  },
  '# alone at the end': {
    '5.0': { section: '4.7.1.2', statement: 'MQTT-4.7.1-1' },
    '3.1.1': { section: '4.7.1.2', statement: 'MQTT-4.7.1-2' },
  },
  '+ alone in its level': {
    '5.0': { section: '4.7.1.3', statement: 'MQTT-4.7.1-2' },
    '3.1.1': { section: '4.7.1.3', statement: 'MQTT-4.7.1-3' },
  },
  'not empty': both('4.7.3', 'MQTT-4.7.3-1'),
  'no null character': both('4.7.3', 'MQTT-4.7.3-2'),
  'at most 65,535 bytes': both('4.7.3', 'MQTT-4.7.3-3'),
  'UTF-8': {
    '5.0': { section: '1.5.4', statement: 'MQTT-1.5.4-1' },
    '3.1.1': { section: '1.5.3', statement: 'MQTT-1.5.3-1' },
  },
  'share name': { '5.0': { section: '4.8.2', statement: 'MQTT-4.8.2-1' } },
  'shared filter': { '5.0': { section: '4.8.2', statement: 'MQTT-4.8.2-2' } },
} satisfies Record<string, Partial<Record<SpecVersion, Place>>>;

/** A rule for Topic Names and Topic Filters. */
export type TopicRule = keyof typeof places;

/** A place in the standard that can be linked. */
export interface TopicSource extends SpecPlace {
  url: string;
}

/** Where each rule is stated, the newest version first. It is plain data, for the script of the page takes it along. */
export function topicSources(): Record<TopicRule, TopicSource[]> {
  const sourcesOf = (of: Partial<Record<SpecVersion, Place>>) =>
    specVersions.toReversed().flatMap((version): TopicSource[] => {
      const place = of[version];
      return place ? [{ version, ...place, url: citationOf({ spec: version, ...place }).url }] : [];
    });
  return Object.fromEntries(Object.entries(places).map(([rule, of]) => [rule, sourcesOf(of)])) as Record<
    TopicRule,
    TopicSource[]
  >;
}
