import { journeys, oneStep, otherEngines, runSteps, unitTests } from '../e2e/support/test-run';
import { command } from '../lib/node/command';
import { programOf } from '../lib/node/program';

await command({ name: 'test', does: 'Runs all that a pull request has to pass.' }, () =>
  runSteps([
    oneStep('format and lint', programOf('@biomejs/biome'), ['check', '--error-on-warnings', '.']),
    unitTests(),
    oneStep('build', 'scripts/run.cjs', ['scripts/build.ts'], true),
    oneStep('types', programOf('typescript', 'tsc'), ['--noEmit']),
    journeys(),
    otherEngines(),
  ]),
);
