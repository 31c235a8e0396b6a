import { command } from '../lib/node/command';
import { runExamples } from '../measured/examples/run-examples';
import { named, runningSoftware, startableSoftware, systemsBelow } from '../measured/run/choose';
import { allBrokers, allClients, allProbes } from '../measured/run/load';
import { measureAll } from '../measured/run/measure-all';

const about = {
  name: 'measure',
  does: 'Measures what brokers and clients do, and writes it to measured/results/. They are started on the loopback interface, in temporary folders.',
  options: {
    list: { does: 'Names probes, software and the versions that can be started here; measures nothing.' },
    only: { value: 'NAME', does: 'One probe; with --examples, the answer with this slug.' },
    software: { value: 'NAME', does: 'One broker or client, for example mosquitto.' },
    roots: {
      value: 'FOLDER',
      does: 'Holds folders with other releases of Debian, made with debootstrap; needs root. Java needs /proc mounted in them.',
    },
    examples: {
      does: 'Runs the examples of all answers on each Mosquitto instead, and stores where their output differs.',
    },
    broker: { value: 'ADDRESS', does: 'A broker that runs already, for example mqtt://user:password@localhost:1883.' },
    name: { value: 'TEXT', does: 'What that broker is, with its version, for example "EMQX 6.0".' },
  },
  example: '--only empty-client-id-clean-session-0 --software mosquitto',
};

await command(about, async ({ options }) => {
  if (options.examples) return runExamples({ roots: systemsBelow(options.roots), only: options.only });
  const probes = named(await allProbes(), options.only, 'probe');
  const programs = named([...(await allBrokers()), ...(await allClients())], options.software, 'software');
  const software = options.broker
    ? [runningSoftware(options.broker, options.name)]
    : startableSoftware(programs, options.roots);
  if (options.list) {
    for (const { group, id, question } of probes) console.log(`${group}/${id}  ${question}`);
    for (const { name, install } of programs) {
      const found = software.filter((one) => one.name === name);
      console.log(
        `${name}: ${found.map(({ version, where }) => `${version} (${where})`).join(', ') || `not here - ${install}`}`,
      );
    }
    return;
  }
  await measureAll(software, probes);
});
