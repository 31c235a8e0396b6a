import * as fc from 'fast-check';
import { type Mutation, mutate, shares } from './mutation';
import { pairs, replacements, snippets, values } from './snippets';

/** How a file came about: which real one it was, and what was done to it. */
export interface MutatedFile {
  file: number;
  mutations: Mutation[];
  /** A byte written over the file in the end; it may well leave text that is no UTF-8. */
  byte: { at: number; value: number } | null;
}

/** Any file made of a real one by up to four changes. */
export function mutatedFile(files: number): fc.Arbitrary<MutatedFile> {
  return fc.record({
    file: fc.nat(files - 1),
    mutations: fc.array(mutation(files), { minLength: 1, maxLength: 4 }),
    byte: fc.oneof({ weight: 40, arbitrary: fc.constant(null) }, fc.record({ at: share, value: fc.nat(255) })),
  });
}

/** The bytes of such a file. */
export function bytesOf({ file, mutations, byte }: MutatedFile, texts: readonly string[]): Uint8Array {
  const text = mutations.reduce((before, mutation) => mutate(before, mutation, texts), texts[file] ?? '');
  const bytes = new TextEncoder().encode(text);
  if (byte) bytes[Math.floor((byte.at / shares) * bytes.length)] = byte.value;
  return bytes;
}

const share = fc.nat(shares - 1);
const length = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 1, max: 2000 }));
// Most changes are small, as slips are; a few cross the bounds of gate/limits.ts.
const times = fc.oneof(
  { weight: 17, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 40 }) },
);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...snippets) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const name = fc.constantFrom(...'question answer versions Versions related redirects title __proto__'.split(' '), '');

function mutation(files: number): fc.Arbitrary<Mutation> {
  const of = <K extends Mutation['kind']>(kind: K, rest: object) =>
    fc.record({ kind: fc.constant(kind), ...rest }) as unknown as fc.Arbitrary<Mutation>;
  return fc.oneof(
    { weight: 6, arbitrary: of('insert', { at: share, text, times }) },
    { weight: 3, arbitrary: of('insert line', { at: share, text, times }) },
    { weight: 3, arbitrary: of('remove', { at: share, length }) },
    { weight: 2, arbitrary: of('repeat', { at: share, length, times }) },
    { weight: 4, arbitrary: of('wrap', { at: share, length, around: fc.constantFrom(...pairs), times }) },
    { weight: 2, arbitrary: of('replace all', { with: fc.constantFrom(...replacements) }) },
    { weight: 1, arbitrary: of('drop line', { at: share }) },
    { weight: 1, arbitrary: of('double line', { at: share }) },
    { weight: 1, arbitrary: of('swap lines', { at: share, other: share }) },
    { weight: 1, arbitrary: of('truncate', { at: share }) },
    { weight: 1, arbitrary: of('splice', { at: share, file: fc.nat(files - 1), from: share }) },
    { weight: 1, arbitrary: of('drop field', { at: share }) },
    { weight: 1, arbitrary: of('double field', { at: share }) },
    { weight: 1, arbitrary: of('rename field', { at: share, name }) },
    { weight: 2, arbitrary: of('set field', { at: share, value: fc.constantFrom(...values) }) },
  );
}
