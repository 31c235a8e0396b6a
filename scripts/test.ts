import { journeys, oneStep, runSteps, unitTests } from '../e2e/support/test-run';
import { command, programOf } from '../lib/node/program';

/** `npm test`: everything a pull request has to pass. */
await command(() =>
  runSteps([
    oneStep('format and lint', programOf('@biomejs/biome'), ['check', '--error-on-warnings', '.']),
    unitTests(),
    oneStep('build', programOf('tsx'), ['scripts/build.ts'], true),
    oneStep('types', programOf('typescript', 'tsc'), ['--noEmit']),
    journeys(),
  ]),
);
