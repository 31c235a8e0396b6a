import type { UnsoundCase } from './case';
import { code } from './code';
import { markup } from './markup';

export { sound } from './sound';

/** Files that check must refuse, by what is wrong with them. */
export const unsound: Record<string, readonly UnsoundCase[]> = {
  'code that would run': code,
  markup,
};
