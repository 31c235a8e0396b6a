import { expect, test } from 'vitest';
import { printed, type Sample } from './printed';

interface Samples {
  /** By what is unusual about them. */
  sound: Record<string, Sample>;
  /** By what is wrong with them, with the lines that are printed. */
  unsound: Record<string, readonly [Sample, ...lines: string[]]>;
}

/** A test for each sample: check says nothing of a sound one, and of others just what is expected. */
export function testSamples({ sound, unsound }: Samples): void {
  test.each(Object.entries(sound))('sound: %s', (_, sample) => {
    expect(printed(sample)).toEqual([]);
  });
  test.each(Object.entries(unsound))('unsound: %s', (_, [sample, ...lines]) => {
    expect(printed(sample)).toEqual(lines);
  });
}
