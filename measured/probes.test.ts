import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countCells, resultsFolder } from '../lib/measured/measured';
import { groups } from '../lib/measured/probe-facts';
import { findSection, findStatement } from '../lib/mqtt/standards';
import { allProbes } from './run/load';
import { readResult } from './run/store';

const probes = await allProbes();

test('no two probes are called alike, and none lies where no group is', () => {
  expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  expect(readdirSync('measured/probes').sort()).toEqual([...groups].sort());
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

const results = readdirSync(resultsFolder).flatMap((file) => readResult(join(resultsFolder, file)) ?? []);
const outcomesOf = new Map(probes.map(({ id, outcomes }) => [id, Object.keys(outcomes)]));

test('each result is called after its software and version', () => {
  expect(results.map(({ software, version }) => `${software}-${version}.json`).sort()).toEqual(
    readdirSync(resultsFolder).sort(),
  );
});

test.each(results)('the result of $name $version holds outcomes of probes there are', (result) => {
  for (const [id, row] of Object.entries(result.probes))
    for (const cell of Object.values(row))
      expect(outcomesOf.get(id), id).toEqual(expect.arrayContaining('outcomes' in cell ? cell.outcomes : []));
});

test('README says how much was measured', () => {
  const { cells, differing } = countCells({ probes, results });
  const [all, versions] = [cells.toLocaleString('en'), results.length];
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  const [said] = /[\d,]+ behaviours of [^.]* versions\. [\d,]+ outcomes/.exec(readme) ?? [];
  expect(said, 'correct these figures in README.md, below "Measured"').toBe(
    `${probes.length} behaviours of brokers, clients and topic matchers, ${all} outcomes on ${versions} versions. ${differing} outcomes`,
  );
});
