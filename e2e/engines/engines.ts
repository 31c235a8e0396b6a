import type { Engine } from './engine';
import { firefox } from './firefox';
import { webkit } from './webkit';

export const engines: readonly Engine[] = [firefox, webkit];

/** The engines that are on this machine. Of each other one it says, in a line, how to get it. */
export function enginesHere(): Engine[] {
  return engines.filter((engine) => {
    const missing = engine.missing();
    if (missing) console.log(`${engine.name} is left out - ${missing}`);
    return !missing;
  });
}
