import { text } from '@/lib/interface-text';
import { matchTopic } from '@/lib/mqtt/topic-matching';
import { Figure, type PictureProps } from './figure';
import type { TopicTreeData } from './topic-tree.schema';

const labels = text.pictures;

/** A level of topics that begin alike. */
interface Level {
  name: string;
  /** The whole Topic Name, where it is one of those that are shown. */
  topic?: string;
  below: Level[];
}

/** Topics as a tree of their levels; the matcher says which of them a filter takes. */
export function TopicTree({ data }: PictureProps) {
  const { caption, filter, topics }: TopicTreeData = JSON.parse(data);
  return (
    <Figure kind="tree" caption={caption}>
      <p>
        {labels.filter} <code>{filter}</code>
      </p>
      <Levels levels={treeOf(topics)} filter={filter} />
    </Figure>
  );
}

function Levels({ levels, filter }: { levels: readonly Level[]; filter: string }) {
  return (
    <ul>
      {levels.map(({ name, topic, below }) => (
        <li key={name}>
          <code>{name === '' ? labels.emptyLevel : name}</code>{' '}
          {topic !== undefined && <Mark filter={filter} topic={topic} />}
          {below.length > 0 && <Levels levels={below} filter={filter} />}
        </li>
      ))}
    </ul>
  );
}

function Mark({ filter, topic }: { filter: string; topic: string }) {
  return matchTopic(filter, topic).matches ? <b>{labels.matches}</b> : <span>{labels.noMatch}</span>;
}

function treeOf(topics: readonly string[]): Level[] {
  const root: Level = { name: '', below: [] };
  for (const topic of topics) {
    let level = root;
    for (const name of topic.split('/')) {
      const known = level.below.find((one) => one.name === name);
      const next = known ?? { name, below: [] };
      if (!known) level.below.push(next);
      level = next;
    }
    level.topic = topic;
  }
  return root.below;
}
