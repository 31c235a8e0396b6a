import { href, paths } from '@/lib/address';
import type { PropsOf } from '@/lib/content/component-schema';
import { topicSources } from '@/lib/mqtt/topic-rules';
import { Island } from '../island';
import { topicsOf } from './matches.schema';
import type { tryFilterSchema } from './try-filter.schema';

/** The tester of filters within an answer. */
export function TryFilter({ filter, topics }: PropsOf<typeof tryFilterSchema>) {
  return (
    <Island
      name="TopicTester"
      props={{ filter, topics: topicsOf(topics), page: href(paths.tryFilter), sources: topicSources() }}
    />
  );
}
