import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a behaviour that is measured': answer('Copies:\n\n<Measured probe="overlapping-filters" />'),
    'links to measurements': answer(
      'See [all](/measured), [how often it comes](/measured/overlapping-filters) and [Mosquitto](/measured/software/mosquitto).',
    ),
  },
  unsound: {
    'a behaviour that nobody measures': [
      answer('Copies:\n\n<Measured probe="overlapping-filter" />'),
      'questions/basics/sample.mdx:11:1 Unexpected probe `overlapping-filter`, expected the name of a file below measured/probes - did you mean `overlapping-filters`?',
    ],
    'probe by its path, and by its file': [
      answer(
        'It comes.\n\n<Measured probe="topics/overlapping-filters" />\n\nIt goes.\n\n<Measured probe="overlapping-filters.ts" />',
      ),
      'questions/basics/sample.mdx:11:1 Unexpected `probe="topics/overlapping-filters"` in `<Measured>`, expected the name of a file below measured/probes - write probe="overlapping-filters"',
      'questions/basics/sample.mdx:15:1 Unexpected `probe="overlapping-filters.ts"` in `<Measured>`, expected the name of a file below measured/probes - write probe="overlapping-filters"',
    ],
  },
});
