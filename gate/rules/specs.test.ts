import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'places of both versions': answer(
      'See <Spec version="5.0" section="4.2" statement="MQTT-4.2-1" /> and <Spec version="3.1.1" section="4.3.2" />.',
    ),
  },
  unsound: {
    'unknown section in a sentence': [
      answer('See <Spec version="5.0" section="9.9" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected section `9.9`, expected one of MQTT 5.0 - see the table of contents of the standard',
    ],
    'unknown statement in a sentence': [
      answer('See <Spec version="5.0" section="4.2" statement="MQTT-4.2-9" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected statement `MQTT-4.2-9`, expected one of MQTT 5.0 - did you mean `MQTT-4.2-1`?',
    ],
    'statement of the other version in a sentence': [
      answer('See <Spec version="3.1.1" section="4.2" statement="MQTT-4.2-1" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected statement `MQTT-4.2-1`, expected one of MQTT 3.1.1 - it is one of MQTT 5.0; statements are numbered anew in each version',
    ],
    'section with its sign in a sentence': [
      answer('See <Spec version="5.0" section="§4.2" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected section `§4.2`, expected one of MQTT 5.0 - did you mean `4.2`?',
    ],
  },
});
