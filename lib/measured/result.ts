import { z } from 'zod';
import { specVersions } from '../mqtt/versions';

const day = z.iso.date();

/** A packet of a run: time in ms since the run began, who sent it to whom, its name, and what is in it. */
const packet = z.tuple([z.number(), z.string(), z.string(), z.string(), z.string()]);

const measured = z.strictObject({
  date: day,
  takes: z.int().min(1),
  /** All outcomes that came, in alphabetical order; several when it varies. */
  outcomes: z.array(z.string()).min(1),
  number: z.strictObject({ from: z.number(), to: z.number(), unit: z.string() }).optional(),
  notes: z.array(z.string()).optional(),
  /** Those of one run. */
  packets: z.array(packet),
});

const notMeasured = z.strictObject({ date: day, notMeasured: z.string() });

const cell = z.union([measured, notMeasured]);

/** What was measured on one version of a software: a file of `results/`. */
export const resultSchema = z.strictObject({
  software: z.string(),
  name: z.string(),
  version: z.string(),
  /** Operating system and package. */
  where: z.string(),
  /** As the broker was started for probes that want nothing in particular. */
  configuration: z.string(),
  probes: z.record(z.string(), z.partialRecord(z.enum(specVersions), cell)),
});

export type Result = z.infer<typeof resultSchema>;
export type Cell = z.infer<typeof cell>;
export type RecordedPacket = z.infer<typeof packet>;
