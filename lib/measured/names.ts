import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { probesFolder, resultsFolder } from './measured';

/** Names by which answers speak of measurements. */
export interface MeasuredNames {
  probes: readonly string[];
  software: readonly string[];
}

/** The names there are, read off the files. */
export function measuredNames(): MeasuredNames {
  const below = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
  const probes = below(probesFolder).flatMap((group) => below(join(probesFolder, group)));
  return {
    probes: probes.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length)),
    software: [...new Set(below(resultsFolder).flatMap((file) => /^(.+?)-\d.*\.json$/.exec(file)?.[1] ?? []))],
  };
}
