import { href, paths } from '@/lib/address';
import { topicSources } from '@/lib/mqtt/topic-rules';
import { Island } from '../island';
import type { MatchesProps } from './matches';
import { topicsOf } from './matches.schema';

/** The tester of filters within an answer. */
export function TryFilter({ filter, topics }: MatchesProps) {
  return (
    <Island
      name="TopicTester"
      props={{ filter, topics: topicsOf(topics), page: href(paths.tryFilter), sources: topicSources() }}
    />
  );
}
