import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'bytes with remarks': answer(
      '```packet {"cmd":"puback","messageId":10}\n40 02    # PUBACK\n\n  00 0A    # a remark with 40\n```',
    ),
    'another language': answer('```text\npacket\n```'),
  },
  unsound: {
    'packet without JSON': [
      answer('```packet\nc0 00\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected absence of JSON behind `packet`, expected the JSON of a packet such as `{"cmd":"pingreq"}` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet with JSON that is none': [
      answer('```packet {cmd: pingreq}\nc0 00\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected `{cmd: pingreq}` behind `packet`, expected the JSON of a packet such as `{"cmd":"pingreq"}` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet with JSON of a list': [
      answer('```packet ["pingreq"]\nc0 00\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected `cmd` `undefined` of a packet, expected one of its lower-case names - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet of an unknown kind': [
      answer('```packet {"cmd":"ping"}\nc0 00\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected `cmd` `ping` of a packet, expected one of its lower-case names - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet near a known one': [
      answer('```packet {"cmd":"pubac"}\n40 02 00 01\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected `cmd` `pubac` of a packet, expected one of its lower-case names - did you mean `puback`?',
    ],
    'packet in capitals': [
      answer('```packet {"cmd":"PINGREQ"}\nc0 00\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected `cmd` `PINGREQ` of a packet, expected one of its lower-case names - did you mean `pingreq`?',
    ],
    'packet without a space': [
      answer('```packet{"cmd":"pingreq"}\nc0 00\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected language `packet{"cmd":"pingreq"}` of code, expected a space behind `packet` - write packet {"cmd":"pingreq"}',
    ],
    'packet without bytes': [
      answer('```packet {"cmd":"pingreq"}\n# none\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected absence of bytes in a packet, expected at least two - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet with half a byte': [
      answer('```packet {"cmd":"pingreq"}\nc0 0\n```'),
      'questions/basics/sample.mdx:10:1 Unexpected line `c0 0` of a packet, expected bytes of two hex digits with a space between, and a remark behind `#` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet with a remark without its sign': [
      answer('```packet {"cmd":"pingreq"}\nc0 00\nPINGREQ\n```'),
      'questions/basics/sample.mdx:11:1 Unexpected line `PINGREQ` of a packet, expected bytes of two hex digits with a space between, and a remark behind `#` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet with bytes without spaces': [
      answer('```packet {"cmd":"pingreq"}\nc000\n```'),
      'questions/basics/sample.mdx:10:1 Unexpected line `c000` of a packet, expected bytes of two hex digits with a space between, and a remark behind `#` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet with bytes of another notation': [
      answer('```packet {"cmd":"pingreq"}\n0xc0 0x00\n```'),
      'questions/basics/sample.mdx:10:1 Unexpected line `0xc0 0x00` of a packet, expected bytes of two hex digits with a space between, and a remark behind `#` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
    'packet in a list': [
      answer('- Item\n\n  ```packet\n  c0 00\n  ```'),
      'questions/basics/sample.mdx:11:3 Unexpected absence of JSON behind `packet`, expected the JSON of a packet such as `{"cmd":"pingreq"}` - see "Bytes on the wire" in CONTRIBUTING.md',
    ],
  },
});
