import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

testSamples({
  sound: {
    'numbers that are right': answer(
      'It is `0x87` (Not authorized), 0x94, Topic Alias invalid, `0x00`, Success, or `0x00` (Granted QoS 0). PUBLISH is type 3 (0x30), and 135 (`0x87`) is 0x87 (135). Session Expiry Interval (0x11) is there; a wrong Topic Alias (0x94) is refused. CONNACK (0x87) says so.',
    ),
    'what is at a numbered place': answer(
      'It is 0x30, at QoS 1 (0x32) or 2 (0x34). Byte 2 (0x7f) is the length, bits 7 (0x80) and 6 (0x40) are flags, and byte 10 (0x3c) is the Keep Alive.',
    ),
    'types, levels, codes and ports that are right': answer(
      'PUBLISH is type 3, PUBACK (type 4), packet type 8 (SUBSCRIBE); after PUBLISH, type 4 (PUBACK) follows. MQTT 3.1.1 has protocol level 4, and protocol level 5 is MQTT 5.0. Not authorized (135), 200 (Success). Ports 1883, 8883, 1884 and `-p 9001`, at 18:33, in 1833.',
    ),
    'codes and first bytes in sentences that are right': answer(
      '`0x87` means Not authorized, 0x00 is "Success", 0x81 is what it says. CONNECT (0x10), PUBLISH (`0x3d`), SUBSCRIBE (0x82), CONNACK (0x87) and DISCONNECT (0x8E).',
    ),
    'codes of what is answered to a packet, and words that are no names': answer(
      'The broker refuses the PUBLISH (0x87) and the SUBSCRIBE (`0x97`). After 0x80 success is out of the question.',
    ),
    'cells of codes and names that are right, of values, and of two rows': answer(
      '| Name | Code | Code | Name |\n| --- | --- | --- | --- |\n| Banned | `0x8A` | 0x87 | Not authorized |\n| Server busy | 0x89 | 0x05 | Banned |',
    ),
    'types of MQTT-SN': answer('In MQTT-SN, CONNECT is type 4.'),
    'sections of other standards': answer('Section 9.9 is one, and section 9.9 of the standard EN 50131 too.'),
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
    'codes right beside other names, and in a table': [
      answer(
        '- **0x86** Not authorized\n- `0x86` \u2013 Not authorized\n- 0x87 stands for Banned\n\n| Code | Name |\n| --- | --- |\n| `0x86` | Not authorized |',
      ),
      'questions/basics/sample.mdx:9:5 Unexpected `0x86 Not authorized`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:10:3 Unexpected `0x86 \u2013 Not authorized`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:11:3 Unexpected `0x87 stands for Banned`, expected `0x8A` beside `Banned` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:15:3 Unexpected `0x86 | Not authorized`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
    ],
    'one number in two ways': [
      answer('Code 135 (`0x86`) or `0x10` (17) comes.'),
      'questions/basics/sample.mdx:9:6 Unexpected `135 (0x86)`, expected one number in two ways - 135 is 0x87',
      'questions/basics/sample.mdx:9:22 Unexpected `0x10 (17)`, expected one number in two ways - 17 is 0x11',
    ],
    'types of other packets': [
      answer('PUBLISH is type 4, with `PUBREC` (packet type 6) or type 9 (SUBSCRIBE).'),
      'questions/basics/sample.mdx:9:1 Unexpected type `4` of `PUBLISH`, expected `3` - write 3, or name another packet',
      'questions/basics/sample.mdx:9:25 Unexpected type `6` of `PUBREC`, expected `5` - write 5, or name another packet',
      'questions/basics/sample.mdx:9:53 Unexpected type `9` of `SUBSCRIBE`, expected `8` - write 8, or name another packet',
    ],
    'codes and first bytes of others in sentences': [
      answer('`0x86` means Not authorized. A PUBLISH (0x40) comes.'),
      'questions/basics/sample.mdx:9:1 Unexpected `0x86 means Not authorized`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:9:32 Unexpected `PUBLISH (0x40)`, expected `0x30` as its first byte - write 0x30',
    ],
    'levels of other versions': [
      answer('MQTT 5.0 has protocol level 4. Protocol level 5 (MQTT 3.1.1) is new.'),
      'questions/basics/sample.mdx:9:1 Unexpected `MQTT 5.0 has protocol level 4`, expected protocol level `5` of MQTT 5.0 - write 5, or name another version',
      'questions/basics/sample.mdx:9:32 Unexpected `Protocol level 5 (MQTT 3.1.1`, expected protocol level `4` of MQTT 3.1.1 - write 4, or name another version',
    ],
    'decimal codes of other names': [
      answer('It says Not authorized (134), or 134 (Not authorized).'),
      'questions/basics/sample.mdx:9:9 Unexpected `Not authorized (134)`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
      'questions/basics/sample.mdx:9:34 Unexpected `134 (Not authorized`, expected `0x87` beside `Not authorized` - look for both in the tables of the standard',
    ],
    'ports with digits in another order': [
      answer('The port is 1838, or port 1833. Try `mqtts://a.example:8833`.'),
      'questions/basics/sample.mdx:9:13 Unexpected port `1838`, expected `1883` or `8883`, or a port that is not taken for one - did you mean `1883`?',
      'questions/basics/sample.mdx:9:27 Unexpected port `1833`, expected `1883` or `8883`, or a port that is not taken for one - did you mean `1883`?',
      'questions/basics/sample.mdx:9:37 Unexpected port `8833`, expected `1883` or `8883`, or a port that is not taken for one - did you mean `8883`?',
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
