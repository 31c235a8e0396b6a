import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { countCells, resultsFolder } from '../lib/measured/measured';
import { groups } from '../lib/measured/probe-facts';
import { resultSchema } from '../lib/measured/result';
import { findSection, findStatement } from '../lib/mqtt/standards';
import { allBrokers, allClients, allProbes } from './run/load';
import { readResult } from './run/store';

const probes = await allProbes();
const brokers = await allBrokers();
const clients = await allClients();

test('a probe, broker or client is called as its file, and no two alike', () => {
  const files = groups.flatMap((group) =>
    readdirSync(join('measured/probes', group)).map((file) => `${group}/${basename(file, '.ts')}`),
  );
  expect(probes.map(({ group, id }) => `${group}/${id}`).sort()).toEqual(files.sort());
  expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  expect(readdirSync('measured/brokers')).toEqual(expect.arrayContaining(brokers.map(({ id }) => `${id}.ts`)));
  expect(readdirSync('measured/clients')).toEqual(expect.arrayContaining(clients.map(({ id }) => `${id}.ts`)));
});

test.each(probes.map((probe) => [probe.id, probe] as const))(
  '%s asks a question and names its rule',
  (_, { question, rule, versions }) => {
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(versions.length).toBeGreaterThan(0);
    for (const { spec, section, statement } of rule.references) {
      expect(findSection(spec, section), `section ${section} of MQTT ${spec}`).toBeDefined();
      const found = statement === undefined ? undefined : findStatement(spec, statement);
      if (statement !== undefined)
        expect([found?.section, found?.in], `${statement} of MQTT ${spec}`).toContain(section);
    }
  },
);

const files = readdirSync(resultsFolder).filter((file) => file.endsWith('.json'));

test.each(files)('%s holds outcomes of probes there are', (file) => {
  const result = resultSchema.parse(readResult(join(resultsFolder, file)));
  expect(basename(file, '.json')).toBe(`${result.software}-${result.version}`);
  const outcomesOf = new Map(probes.map(({ id, outcomes }) => [id, Object.keys(outcomes)]));
  for (const [id, row] of Object.entries(result.probes))
    for (const cell of Object.values(row))
      expect(outcomesOf.get(id), `${id} in ${file}`).toEqual(
        expect.arrayContaining('outcomes' in cell ? cell.outcomes : []),
      );
});

test('README says how much was measured', () => {
  const results = readdirSync(resultsFolder).flatMap((file) => readResult(join(resultsFolder, file)) ?? []);
  const { cells, differing } = countCells({ probes, results });
  const [all, versions] = [cells.toLocaleString('en'), results.length];
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  const [said] = /[\d,]+ behaviours of [^.]* versions\. [\d,]+ outcomes/.exec(readme) ?? [];
  expect(said, 'correct these figures in README.md, below "Measured"').toBe(
    `${probes.length} behaviours of brokers, clients and topic matchers, ${all} outcomes on ${versions} versions. ${differing} outcomes`,
  );
});
