import { command } from '../lib/node/command';
import { named, runningSoftware, startableSoftware } from '../measured/run/choose';
import { allBrokers, allProbes } from '../measured/run/load';
import { measureAll } from '../measured/run/measure-all';

const about = {
  name: 'measure',
  does: 'Measures what brokers do, and writes it to measured/results/. Brokers are started on the loopback interface, in temporary folders.',
  options: {
    list: { does: 'Names probes, brokers and the versions that can be started here; measures nothing.' },
    only: { value: 'PROBE', does: 'One probe.' },
    software: { value: 'NAME', does: 'One broker, for example mosquitto.' },
    roots: { value: 'FOLDER', does: 'Holds folders with other releases of Debian, made with debootstrap; needs root.' },
    broker: { value: 'ADDRESS', does: 'A broker that runs already, for example mqtt://user:password@localhost:1883.' },
    name: { value: 'TEXT', does: 'What that broker is, with its version, for example "EMQX 6.0".' },
  },
  example: '--only empty-client-id-clean-session-0 --software mosquitto',
};

await command(about, async ({ options }) => {
  const probes = named(await allProbes(), options.only, 'probe');
  const brokers = named(await allBrokers(), options.software, 'broker');
  const software = options.broker
    ? [runningSoftware(options.broker, options.name)]
    : startableSoftware(brokers, options.roots);
  if (options.list) {
    for (const { group, id, question } of probes) console.log(`${group}/${id}  ${question}`);
    for (const { name, install } of brokers) {
      const found = software.filter((one) => one.name === name);
      console.log(
        `${name}: ${found.map(({ version, where }) => `${version} (${where})`).join(', ') || `not here - ${install}`}`,
      );
    }
    return;
  }
  await measureAll(software, probes);
});
