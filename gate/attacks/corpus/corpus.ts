import { bombs } from './bombs';
import { brokenMdx } from './broken-mdx';
import type { UnsoundCase } from './case';
import { characters } from './characters';
import { code } from './code';
import { links } from './links';
import { markup } from './markup';
import { packets } from './packets';
import { prose } from './prose';
import { references } from './references';
import { schema } from './schema';
import { tables } from './tables';
import { yaml } from './yaml';

export { sound } from './sound';

/** Files that check must refuse, by what is wrong with them. */
export const unsound: Record<string, readonly UnsoundCase[]> = {
  'code that would run': code,
  markup,
  links,
  yaml,
  schema,
  references,
  'computed tables': tables,
  'bytes of packets': packets,
  prose,
  'broken MDX': brokenMdx,
  'parser bombs': bombs,
  characters,
};
