import type { UnsoundCase } from './case';
import { characters } from './characters';
import { code } from './code';
import { fieldsAndNames } from './fields-and-names';
import { html } from './html';
import { links } from './links';
import { references } from './references';
import { yaml } from './yaml';

export { sound } from './sound';

/** Attacks that check must refuse, by what they are made of. Plain slips are samples in the test of their rule. */
export const unsound: Record<string, readonly UnsoundCase[]> = {
  'code that would run': code,
  'tags and attributes': html,
  links,
  references,
  yaml,
  'fields and names': fieldsAndNames,
  characters,
};
