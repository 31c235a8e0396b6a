import type { Root } from 'mdast';
import type { Mention } from './mentions';
import type { Data } from './read-data';
import { componentsNamed } from './tree';

/** The names of a file's references, each where it is given. */
export function namedReferences({ values, locate }: Pick<Data, 'values' | 'locate'>): Mention[] {
  const references: unknown[] = Array.isArray(values.references) ? values.references : [];
  return references.flatMap((reference, index) => {
    const { name } = (reference ?? {}) as Record<string, unknown>;
    return typeof name === 'string' ? { field: 'name', value: name, ...locate(['references', index, 'name']) } : [];
  });
}

/** Each `<Reference>` of a body that names a reference. */
export const citationsIn = (body: Root) =>
  componentsNamed(body, 'Reference').flatMap(({ node, attributes: { name } }) =>
    typeof name === 'string' ? { node, name } : [],
  );
