import { beforeAll, expect, test } from 'vitest';
import type { Cell, Result } from '../lib/measured/result';
import type { SpecVersion } from '../lib/mqtt/versions';
import { installFromDebian } from '../lib/node/machine';
import { startableSoftware } from './run/choose';
import { allBrokers, allClients, allProbes } from './run/load';
import { measureSoftware } from './run/measure-software';
import { readResult, resultFile } from './run/store';

const programs = [...(await allBrokers()), ...(await allClients())];
const quick = (await allProbes()).filter((probe) => !probe.slow);
const findSoftware = (id: string) => startableSoftware(programs).find((software) => software.id === id);

beforeAll(() => {
  for (const name of ['mosquitto', 'mosquitto-clients']) if (!findSoftware(name)) installFromDebian(name);
});

const sayCell = (cell: Cell) => ('outcomes' in cell ? cell.outcomes.join(' or ') : cell.notMeasured);

/** Cells that came out otherwise than they are stored, a line each. */
function differences(before: Result, now: Result): string[] {
  return Object.entries(now.probes).flatMap(([id, row]) =>
    (Object.entries(row) as [SpecVersion, Cell][]).flatMap(([version, cell]) => {
      const stored = before.probes[id]?.[version];
      if (!stored)
        return [
          `${id} ${version}: not stored, now ${sayCell(cell)} - npm run measure -- --software ${now.software} --only ${id}`,
        ];
      const same =
        'outcomes' in cell && 'outcomes' in stored
          ? cell.outcomes.every((outcome) => stored.outcomes.includes(outcome))
          : sayCell(cell) === sayCell(stored);
      return same ? [] : [`${id} ${version}: stored ${sayCell(stored)}, now ${sayCell(cell)}`];
    }),
  );
}

const measured = [
  'mosquitto',
  'aedes',
  'mosquitto-clients',
  'mqttjs',
  'paho-javascript',
  'mqtt-match',
  'mqtt-pattern',
  'mqtt-wildcard',
  'qlobber',
];

test.concurrent.each(measured)('%s does what the stored result of its version says', async (id) => {
  const software = findSoftware(id);
  if (!software) {
    console.log(`${id} is not installed here: its probes were not made in this run`);
    expect(process.env.CI, `${id} has to be there`).not.toBe('true');
    return;
  }
  const before = readResult(resultFile(software));
  if (!before) {
    console.log(
      `there is no stored result of ${software.name} ${software.version}: npm run measure -- --software ${id} makes one`,
    );
    return;
  }
  const { result } = await measureSoftware(software, { probes: quick, takes: 1, atOnce: 8, say: () => undefined });
  expect(differences(before, result)).toEqual([]);
});
