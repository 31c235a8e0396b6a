import { outFolder } from '../build/9-publish';
import { buildSite } from '../build/build-site';
import { command } from '../lib/node/command';

await command({ name: 'build', does: 'Checks the content and writes the site to out/.' }, async () => {
  const times = await buildSite((stage) => console.log(`${stage} ...`));
  const stages = Object.entries(times).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)} s`);
  console.log(`built ${outFolder}/ (${stages.join(', ')})`);
});
