import type { Software } from '../lab/software';
import type { Probe } from '../probe';
import { measureAndWrite } from './measure-software';

/** Each probe is run so many times. */
const takes = 3;

/** Runs at the same time; most of them wait. */
const atOnce = 8;

/** Measures one software after the other, and goes on after one that does not start. @throws {Error} at the end, when there was one */
export async function measureAll(software: readonly Software[], probes: readonly Probe[]): Promise<void> {
  if (software.length === 0)
    throw new Error('none of it is installed - npm run measure -- --list says how to install them');
  const failed: string[] = [];
  for (const one of software) {
    const title = `${one.name} ${one.version}`;
    const start = performance.now();
    try {
      const cells = await measureAndWrite(one, { probes, takes, atOnce, say: console.log });
      console.log(`${title}: cells measured: ${cells}, in ${Math.round((performance.now() - start) / 1000)} s`);
    } catch (error) {
      failed.push(title);
      console.error(`${title}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (failed.length > 0) throw new Error(`not measured: ${failed.join(', ')}`);
}
