import type { PictureLanguage } from '@/lib/content/picture-languages';
import { decideSchema } from './decide.schema';
import { lanesSchema } from './lanes.schema';
import type { PictureSchema } from './picture-schema';
import { sequenceSchema } from './sequence.schema';
import { timelineSchema } from './timeline.schema';
import { topicTreeSchema } from './topic-tree.schema';

/** The pictures authors may draw, by the language of their block. */
export const pictureSchemas: Readonly<Record<PictureLanguage, PictureSchema>> = {
  sequence: sequenceSchema,
  timeline: timelineSchema,
  'topic-tree': topicTreeSchema,
  decide: decideSchema,
  lanes: lanesSchema,
};
