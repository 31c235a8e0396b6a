import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What an example gave on versions of Mosquitto. */
const outcome = z.strictObject({
  /** Versions on which it ran and gave what the answer shows. */
  same: z.array(z.string()),
  /** By version, what came instead. */
  other: z.record(z.string(), z.string()),
});

/** On what the examples of answers were run. */
const examplesSchema = z.strictObject({
  /** By version of Mosquitto: the system it is of, and the day of the last run. */
  versions: z.record(z.string(), z.strictObject({ system: z.string(), date: z.iso.date() })),
  /** By slug and by the hash of the block. */
  answers: z.record(z.string(), z.record(z.string(), outcome)),
});

export type ExampleResults = z.infer<typeof examplesSchema>;

/** Where it is kept. */
export const resultFile = 'measured/examples/results.json';

/** What is stored of earlier runs. */
export function readResults(): ExampleResults {
  return existsSync(resultFile)
    ? examplesSchema.parse(JSON.parse(readFileSync(resultFile, 'utf8')))
    : { versions: {}, answers: {} };
}
