import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'names with a dot': answer(
      'Node.js, mosquitto.conf, paho.mqtt.Client and mqtt.Client objects, ASP.NET Core, e.g. this, sub.example.com, System.In streams, MQTT 3.1.1 and 5.0. The end. See libssl.so.3 for it, mosquitto.conf.5 The manual.',
    ),
    'sentences that end in code and numbers': answer('It is `x`. The broker has 5.0. And `a.The b` is code.'),
    'the words of others': answer('It says "closed.The end" there.'),
  },
  unsound: {
    'sentences without a space': [
      answer('It asks the broker.The client waits at QoS 1.But `x`?It ends.'),
      'questions/basics/sample.mdx:9:13 Unexpected sentences without a space between them `broker.The`, expected one - write a space behind the first',
      'questions/basics/sample.mdx:9:44 Unexpected sentences without a space between them `1.But`, expected one - write a space behind the first',
      'questions/basics/sample.mdx:9:50 Unexpected sentences without a space between them `...?It`, expected one - write a space behind the first',
    ],
    'sentences of the short answer': [
      question({
        answer: 'The sample asks one thing of the broker.It answers in a sentence that is long enough to be accepted.',
      }),
      'questions/basics/sample.mdx:3:9 Unexpected sentences without a space between them `broker.It`, expected one - write a space behind the first',
    ],
    'number of a source': [
      answer('The client waits.1 And it goes on.'),
      'questions/basics/sample.mdx:9:12 Unexpected number of a source behind `waits.1`, expected markup that works - name it in `references` and write <Reference name="..." />, or delete it',
    ],
  },
});
