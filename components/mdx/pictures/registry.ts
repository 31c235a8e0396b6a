import type { ComponentType } from 'react';
import type { PictureComponent } from '@/lib/content/picture-languages';
import { Decide } from './decide';
import type { PictureProps } from './figure';
import { Lanes } from './lanes';
import { Packet } from './packet';
import { Sequence } from './sequence';
import { Timeline } from './timeline';
import { TopicTree } from './topic-tree';

/** What draws each picture. */
export const pictures: Record<PictureComponent | 'Packet', ComponentType<PictureProps>> = {
  Sequence,
  Timeline,
  TopicTree,
  Decide,
  Lanes,
  Packet,
};
