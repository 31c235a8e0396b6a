import { answer, question } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'codes in both spellings': answer('<ReasonCodes codes="0x87, 0x8a, 139" />'),
    'names with a comma and with nothing between': answer('<Properties names="Will Delay Interval,User Property" />'),
    'a topic that holds a comma': answer('<Matches filter="a/+" topics="a/b,c, a/1;2" />'),
    'a shared filter': answer('<Matches filter="$share/g/a/+" topics="a/b, a" />'),
  },
  unsound: {
    'titles with Markdown and HTML': [
      answer(
        '<Accordion>\n\n<AccordionItem title="C++ & <none>">\n\nText.\n\n</AccordionItem>\n\n<AccordionItem title="If `rc=5` comes">\n\nText.\n\n</AccordionItem>\n\n<AccordionItem title="If *not* so">\n\nText.\n\n</AccordionItem>\n\n<AccordionItem title="See [it](/faq)">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:11:1 Unexpected `title="C++ & <none>"` in `<AccordionItem>`, expected plain text without Markdown or HTML - say it without `<`',
      'questions/basics/sample.mdx:17:1 Unexpected `title="If `rc=5` comes"` in `<AccordionItem>`, expected plain text without Markdown or HTML - say it without backticks',
      'questions/basics/sample.mdx:23:1 Unexpected `title="If *not* so"` in `<AccordionItem>`, expected plain text without Markdown or HTML - say it without `*`',
      'questions/basics/sample.mdx:29:1 Unexpected `title="See [it](/faq)"` in `<AccordionItem>`, expected plain text without Markdown or HTML - write the words of the link alone',
    ],
    'true and false for a name alone': [
      answer(
        '<Accordion exclusive="true">\n\n<AccordionItem title="One" open="false">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected `exclusive="true"` in `<Accordion>`, expected `exclusive` alone, without a value - write exclusive alone',
      'questions/basics/sample.mdx:11:1 Unexpected `open="false"` in `<AccordionItem>`, expected `open` alone, without a value - leave it out',
    ],
    'term in words, once': [
      answer('A <Term name="Keep Alive">word</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected `name="Keep Alive"` in `<Term>`, expected the name of a file in content/glossary - write name="keep-alive"',
    ],
    'kinds of callouts of other systems': [
      answer('<Callout kind="danger">\n\nText.\n\n</Callout>\n\n<Callout kind="info">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `kind="danger"` in `<Callout>`, expected `note`, `tip` or `warning` - write kind="warning"',
      'questions/basics/sample.mdx:15:1 Unexpected `kind="info"` in `<Callout>`, expected `note`, `tip` or `warning` - write kind="note"',
    ],
    'codes and topics without the right sign between them': [
      answer('<ReasonCodes codes="0x86 0x87" />\n\n<Matches filter="a/+" topics="a/b,a/c; a/d" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `0x86 0x87` in `codes` of `<ReasonCodes>`, expected a code such as `0x87` or `135` - write 0x86, 0x87',
      'questions/basics/sample.mdx:11:1 Unexpected `a/b,a/c; a/d` in `topics` of `<Matches>`, expected a comma and a space between Topic Names - write a/b, a/c, a/d',
    ],
    'codes of a packet that has none': [
      answer('<ReasonCodes packet="PUBLISH" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `packet="PUBLISH"` in `<ReasonCodes>`, expected `CONNACK`, `PUBACK`, `PUBREC`, `PUBREL`, `PUBCOMP`, `SUBACK`, `UNSUBACK`, `DISCONNECT` or `AUTH`',
    ],
    'codes of a packet in lower case': [
      answer('<ReasonCodes packet="connack" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `packet="connack"` in `<ReasonCodes>`, expected `CONNACK`, `PUBACK`, `PUBREC`, `PUBREL`, `PUBCOMP`, `SUBACK`, `UNSUBACK`, `DISCONNECT` or `AUTH` - did you mean `CONNACK`?',
    ],
    'code that is not there': [
      answer('<ReasonCodes codes="0x80, 0xFF" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `0xFF` in `codes` of `<ReasonCodes>`, expected a code such as `0x87` or `135` - did you mean `0x8F`?',
    ],
    'code that is no number': [
      answer('<ReasonCodes codes="Success" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `Success` in `codes` of `<ReasonCodes>`, expected a code such as `0x87` or `135`',
    ],
    'code another packet has': [
      answer('<ReasonCodes packet="AUTH" codes="0x87" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `0x87` in `codes` of `<ReasonCodes>`, expected `0x00`, `0x18` or `0x19`',
    ],
    'code of the other version': [
      answer('<ReasonCodes version="3.1.1" codes="0x87" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `0x87` in `codes` of `<ReasonCodes>`, expected `0x00`, `0x01`, `0x02`, `0x03`, `0x04`, `0x05` or `0x80` - did you mean `0x80`?',
    ],
    'code twice': [
      answer('<ReasonCodes codes="0x87, 0x87" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `0x87` in `codes` of `<ReasonCodes>`, expected each entry once - delete one of them',
    ],
    'code twice, in two spellings': [
      answer('<ReasonCodes codes="0x87, 135" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `135` in `codes` of `<ReasonCodes>`, expected each entry once - delete one of them',
    ],
    'codes that end with a comma': [
      answer('<ReasonCodes codes="0x87," />'),
      'questions/basics/sample.mdx:9:1 Unexpected empty entry in `codes` of `<ReasonCodes>`, expected a code such as `0x87` or `135` - delete a comma',
    ],
    'codes without a value': [
      answer('<ReasonCodes codes />'),
      'questions/basics/sample.mdx:9:1 Unexpected `codes` without a value in `<ReasonCodes>`, expected text - write codes="..."',
    ],
    'codes of a packet that has none in 3.1.1': [
      answer('<ReasonCodes version="3.1.1" packet="PUBACK" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `PUBACK` in `packet` of `<ReasonCodes>`, expected `CONNACK` or `SUBACK` - did you mean `SUBACK`?',
    ],
    'codes of a version without them': [
      answer('<ReasonCodes version="3.1" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `version="3.1"` in `<ReasonCodes>`, expected `3.1.1` or `5.0` - did you mean `3.1.1`?',
    ],
    'property that is not there': [
      question({ body: 'Before.\n\n<Properties names="Receve Maximum" />\n\nAfter.\n' }),
      'questions/basics/sample.mdx:9:1 Unexpected answer of 2 words, expected at least 120 below the frontmatter - say why, how, and what to watch out for',
      'questions/basics/sample.mdx:11:1 Unexpected `Receve Maximum` in `names` of `<Properties>`, expected a property of MQTT 5.0 - did you mean `Receive Maximum`?',
    ],
    'properties by their beginning, and between other signs': [
      answer(
        '<Properties names="Session Expiry" />\n\n<Properties names="Session Expiry Interval; Receive Maximum" />',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected `Session Expiry` in `names` of `<Properties>`, expected a property of MQTT 5.0 - did you mean `Session Expiry Interval`?',
      'questions/basics/sample.mdx:11:1 Unexpected `Session Expiry Interval; Receive Maximum` in `names` of `<Properties>`, expected a property of MQTT 5.0 - write Session Expiry Interval, Receive Maximum',
    ],
    'property another packet has': [
      answer('<Properties packet="CONNECT" names="Topic Alias" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `Topic Alias` in `names` of `<Properties>`, expected `Session Expiry Interval`, `Authentication Method`, `Authentication Data`, `Request Problem Information`, `Request Response Information`, `Receive Maximum`, `Topic Alias Maximum`, `User Property` or `Maximum Packet Size`',
    ],
    'properties of a packet that has none': [
      answer('<Properties packet="PINGREQ" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `packet="PINGREQ"` in `<Properties>`, expected `CONNECT`, `CONNACK`, `PUBLISH`, `PUBACK`, `PUBREC`, `PUBREL`, `PUBCOMP`, `SUBSCRIBE`, `SUBACK`, `UNSUBSCRIBE`, `UNSUBACK`, `DISCONNECT`, `AUTH` or `Will Properties`',
    ],
    'properties of a version': [
      answer('<Properties version="5.0" />'),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `version` of `<Properties>`, expected `packet` or `names` - remove it',
    ],
    'packet type that is not there': [
      answer('<PacketTypes types="PUBLISH, PUBACKS" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `PUBACKS` in `types` of `<PacketTypes>`, expected `CONNECT`, `CONNACK`, `PUBLISH`, `PUBACK`, `PUBREC`, `PUBREL`, `PUBCOMP`, `SUBSCRIBE`, `SUBACK`, `UNSUBSCRIBE`, `UNSUBACK`, `PINGREQ`, `PINGRESP`, `DISCONNECT` or `AUTH` - did you mean `PUBACK`?',
    ],
    'packet type of the other version': [
      answer('<PacketTypes version="3.1.1" types="AUTH" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `AUTH` in `types` of `<PacketTypes>`, expected a packet type of MQTT 3.1.1',
    ],
    'port that is asked for': [
      answer('<Ports names="1883" />'),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `names` of `<Ports>`, expected nothing - remove it',
    ],
    'limit that is not there': [
      answer('<Limits names="topic-size" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `topic-size` in `names` of `<Limits>`, expected `remaining-length`, `packet-size`, `packet-identifier`, `string-length`, `topic-length`, `client-id`, `keep-alive`, `session-expiry`, `message-expiry`, `will-delay`, `receive-maximum`, `topic-alias`, `subscription-identifier` or `qos`',
    ],
    'limit by its title': [
      answer('<Limits names="Keep Alive" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `Keep Alive` in `names` of `<Limits>`, expected `remaining-length`, `packet-size`, `packet-identifier`, `string-length`, `topic-length`, `client-id`, `keep-alive`, `session-expiry`, `message-expiry`, `will-delay`, `receive-maximum`, `topic-alias`, `subscription-identifier` or `qos` - did you mean `keep-alive`?',
    ],
    'matches without a filter': [
      answer('<Matches topics="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected absence of `filter` in `<Matches>`, expected a value for it - for example <Matches filter="sport/+" topics="sport/a, sport/a/b" />',
    ],
    'matches without topics': [
      answer('<Matches filter="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected absence of `topics` in `<Matches>`, expected a value for it - for example <Matches filter="sport/+" topics="sport/a, sport/a/b" />',
    ],
    'filter with # inside': [
      answer('<Matches filter="a/#/b" topics="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `filter="a/#/b"` in `<Matches>`, expected `#` alone in the last level',
    ],
    'filter with + in a word': [
      answer('<Matches filter="a+" topics="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `filter="a+"` in `<Matches>`, expected `+` alone in its level',
    ],
    'filter that is empty': [
      answer('<Matches filter="" topics="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `filter=""` in `<Matches>`, expected at least one character - for example <Matches filter="sport/+" topics="sport/a, sport/a/b" />',
    ],
    'shared filter without a filter': [
      answer('<Matches filter="$share/g" topics="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `filter="$share/g"` in `<Matches>`, expected a Topic Filter behind `$share/<name>/`',
    ],
    'shared filter without a name': [
      answer('<Matches filter="$share//a" topics="a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `filter="$share//a"` in `<Matches>`, expected a name without wildcards between `$share/` and the next `/`',
    ],
    'topic with a wildcard': [
      answer('<Matches filter="a/+" topics="a/b, a/+" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `a/+` in `topics` of `<Matches>`, expected a Topic Name without the wildcards `+` and `#`',
    ],
    'topic that is empty': [
      answer('<Matches filter="a/+" topics="a/b, " />'),
      'questions/basics/sample.mdx:9:1 Unexpected empty entry in `topics` of `<Matches>`, expected at least one character - delete a comma',
    ],
    'topic twice': [
      answer('<Matches filter="a" topics="a, b, a" />'),
      'questions/basics/sample.mdx:9:1 Unexpected `a` in `topics` of `<Matches>`, expected each entry once - delete one of them',
    ],
    'topics with two spaces between': [
      answer('<Matches filter="a" topics="a,  b" />'),
      'questions/basics/sample.mdx:9:1 Unexpected ` b` in `topics` of `<Matches>`, expected a Topic Name without spaces around it',
    ],
  },
});
