import { expect, test } from 'vitest';
import { defineProbe, type Probe } from '../probe';
import { named, startableSoftware } from './choose';
import { allBrokers } from './load';
import { measureSoftware } from './measure-software';

/** Takes of all probes that were begun, and those that run now. */
let [begun, running] = [0, 0];
let meet: () => void;
const met = new Promise<void>((resolve) => {
  meet = resolve;
});

const sensitiveProbe = (id: string): Probe => ({
  ...{ id, group: 'delivery' },
  ...defineProbe({
    question: 'Does the broker answer in time beside others?',
    rule: 'It answers.',
    references: ['3.1.1 §3.1'],
    versions: ['3.1.1'],
    outcomes: { answers: { says: 'it answers', conforms: true } },
    means: 'Nothing.',
    run: async () => {
      running++;
      // The first two wait for each other.
      if (++begun === 2) meet();
      await met;
      const alone = running-- === 1 && begun > 2;
      if (!alone) throw new Error('it was too busy');
      return { outcome: 'answers' };
    },
  }),
});

test('a probe that failed beside others is taken again alone', async () => {
  const [aedes] = startableSoftware(named(await allBrokers(), 'aedes', 'software'));
  if (!aedes) throw new Error('aedes is part of the project');
  const lines: string[] = [];
  const { result } = await measureSoftware(aedes, {
    ...{ probes: ['one', 'other'].map(sensitiveProbe), takes: 1, atOnce: 2 },
    say: (line) => lines.push(line.replace(/.* MQTT/, '')),
  });
  expect(lines).toHaveLength(4);
  expect(result.probes).toMatchObject({
    one: { '3.1.1': { outcomes: ['answers'] } },
    other: { '3.1.1': { outcomes: ['answers'] } },
  });
});
