import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'versions that there are': answer(
      'MQTT 3, MQTT 3.1/3.1.1, MQTT 3.1.1-5.0, MQTT 5, MQTT version 5.0. MQTT 5.0 4.2 is more.',
    ),
    'numbers of other things': answer(
      'MQTT-SN 1.2, MQTT.js 5.10, Paho MQTT 1.6.1, HiveMQ MQTT 4.2, `mqtt` 5.10.1 and level 4 of MQTT 3.1.1, which is "MQTT 4.1" to some.',
    ),
    amounts: answer('Over MQTT 6 clients sent 4 GB, over MQTT 7.5 MB, and over MQTT 6.2 % more.'),
    'versions of which it is said that they are not': answer(
      'There is no MQTT 6. Nobody has drafted MQTT 5.1, a future MQTT 6.0 or MQTT 3.2. Why is MQTT 4.0 wrong?',
    ),
  },
  unsound: {
    'versions that there are not': [
      answer(
        'It speaks MQTT 3.1.2 and of\nMQTT v4.1. The client knows MQTT 5.1, as MQTT 6 does not. So MQTT version 3.2, or MQTT v6.',
      ),
      'questions/basics/sample.mdx:9:11 Unexpected version `MQTT 3.1.2`, expected MQTT `3.1`, `3.1.1` or `5.0` - a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
      'questions/basics/sample.mdx:10:1 Unexpected version `MQTT v4.1`, expected MQTT `3.1`, `3.1.1` or `5.0` - a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
      'questions/basics/sample.mdx:10:62 Unexpected version `MQTT version 3.2`, expected MQTT `3.1`, `3.1.1` or `5.0` - a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
      'questions/basics/sample.mdx:10:83 Unexpected version `MQTT v6`, expected MQTT `3.1`, `3.1.1` or `5.0` - a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
    ],
    'such a version where no code may stand': [
      question({ question: 'What is new in MQTT 5.1?' }),
      'questions/basics/sample.mdx:2:11 Unexpected version `MQTT 5.1`, expected MQTT `3.1`, `3.1.1` or `5.0` - write the name of a program before its version: EMQX 5.1',
    ],
    'such a version behind a word that names nothing': [
      answer('Use MQTT 5.1 here. All MQTT 6 brings is told.'),
      'questions/basics/sample.mdx:9:5 Unexpected version `MQTT 5.1`, expected MQTT `3.1`, `3.1.1` or `5.0` - a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
      'questions/basics/sample.mdx:9:24 Unexpected version `MQTT 6`, expected MQTT `3.1`, `3.1.1` or `5.0` - a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
    ],
  },
});
