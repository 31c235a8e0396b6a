import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'numbers that are right': answer(
      'It is `0x87` (Not authorized), 0x94, Topic Alias invalid, `0x00`, Success, or `0x00` (Granted QoS 0). PUBLISH is type 3 (0x30), and 135 (`0x87`) is 0x87 (135). Session Expiry Interval (0x11) is there; a wrong Topic Alias (0x94) is refused. CONNACK (0x87) says so.',
    ),
    'places that there are': answer(
      '[MQTT-4.2.0-1] says so, as does section 4.2 of MQTT 5.0, and section 3.1.2 of the standard.',
    ),
  },
  unsound: {
    'codes and properties of other names': [
      answer(
        'It is `0x86` (Not authorized) or\n0x87, Bad User Name or Password. A Session Expiry Interval (`0x12`) is sent.',
      ),
      'questions/basics/sample.mdx:9:7 Unexpected `0x86 (Not authorized`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:10:1 Unexpected `0x87, Bad User Name or Password`, expected `0x86` beside `Bad User Name or Password` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:10:36 Unexpected `Session Expiry Interval (0x12)`, expected `0x11` beside `Session Expiry Interval` - look for both in the tables of the standard',
    ],
    'one number in two ways': [
      answer('Code 135 (`0x86`) or `0x10` (17) comes.'),
      'questions/basics/sample.mdx:9:6 Unexpected `135 (0x86)`, expected one number in two ways - 135 is 0x87',
      'questions/basics/sample.mdx:9:22 Unexpected `0x10 (17)`, expected one number in two ways - 17 is 0x11',
    ],
    'places that there are not': [
      question({
        answer:
          'The sample asks one thing [MQTT-9.9.9-9] and answers it in one sentence, as section 4.99 of MQTT 5.0 says.',
      }),
      'questions/basics/sample.mdx:3:9 Unexpected section `4.99`, expected one of MQTT `5.0` - see the table of contents of the standard',
      'questions/basics/sample.mdx:3:9 Unexpected statement `MQTT-9.9.9-9`, expected one of MQTT - did you mean `MQTT-3.1.2-9`?',
    ],
  },
});
