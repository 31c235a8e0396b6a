import { type UnsoundCase, unsoundBody } from './case';

/** Tables computed from names that are not there, or that do not go together. */

const refuse = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n${text}\n\nAfter.\n`, text, says);

const codes: UnsoundCase[] = [
  refuse(
    'codes of a packet that has none',
    '<ReasonCodes packet="PUBLISH" />',
    /`packet="PUBLISH"`.*`CONNACK`.*`AUTH`/,
  ),
  refuse('codes of a packet in lower case', '<ReasonCodes packet="connack" />', /connack.*did you mean `CONNACK`/),
  refuse('code that is not there', '<ReasonCodes codes="0x80, 0xFF" />', /`0xFF` in `codes`.*a code such as `0x87`/),
  refuse('code that is no number', '<ReasonCodes codes="Success" />', /`Success` in `codes`/),
  refuse('code another packet has', '<ReasonCodes packet="AUTH" codes="0x87" />', /`0x87` in `codes`.*expected `0x00`/),
  refuse('code of the other version', '<ReasonCodes version="3.1.1" codes="0x87" />', /`0x87` in `codes`/),
  refuse('code twice', '<ReasonCodes codes="0x87, 0x87" />', /`0x87` in `codes`.*once/),
  refuse('code twice, in two spellings', '<ReasonCodes codes="0x87, 135" />', /`135` in `codes`.*once/),
  refuse('codes that end with a comma', '<ReasonCodes codes="0x87," />', /empty entry in `codes`.*comma/),
  refuse('codes without a value', '<ReasonCodes codes />', /bare `codes`.*expected text/),
  refuse(
    'codes of a packet that has none in 3.1.1',
    '<ReasonCodes version="3.1.1" packet="PUBACK" />',
    /PUBACK.*CONNACK/,
  ),
  refuse('codes of a version without them', '<ReasonCodes version="3.1" />', /version="3\.1".*`3\.1\.1` or `5\.0`/),
  refuse('codes in a sentence', 'See <ReasonCodes /> there.', /<ReasonCodes>.*lines of its own/),
  refuse('codes with text inside', '<ReasonCodes>\n\nText.\n\n</ReasonCodes>', /content of `<ReasonCodes>`/),
];

const others: UnsoundCase[] = [
  refuse(
    'property that is not there',
    '<Properties names="Receve Maximum" />',
    /^\S+ Unexpected `Receve Maximum` in `names` of `<Properties>`, expected a property of MQTT 5\.0 - did you mean `Receive Maximum`\?$/,
  ),
  refuse(
    'property another packet has',
    '<Properties packet="CONNECT" names="Topic Alias" />',
    /a property of CONNECT|`Topic Alias`/,
  ),
  refuse('properties of a packet that has none', '<Properties packet="PINGREQ" />', /PINGREQ.*`CONNECT`/),
  refuse('properties of a version', '<Properties version="5.0" />', /attribute `version`.*`packet` or `names`/),
  refuse('packet type that is not there', '<PacketTypes types="PUBLISH, PUBACKS" />', /PUBACKS.*did you mean `PUBACK`/),
  refuse('packet type of the other version', '<PacketTypes version="3.1.1" types="AUTH" />', /`AUTH`.*of MQTT 3\.1\.1/),
  refuse('port that is asked for', '<Ports names="1883" />', /attribute `names`.*expected nothing/),
  refuse('limit that is not there', '<Limits names="topic-size" />', /topic-size/),
  refuse('limit by its title', '<Limits names="Keep Alive" />', /Keep Alive.*did you mean `keep-alive`/),
];

const matches: UnsoundCase[] = [
  refuse('matches without a filter', '<Matches topics="a" />', /absence of `filter`/),
  refuse('matches without topics', '<Matches filter="a" />', /absence of `topics`/),
  refuse(
    'filter with # inside',
    '<Matches filter="a/#/b" topics="a" />',
    /`filter="a\/#\/b"`.*`#` alone in the last level/,
  ),
  refuse('filter with + in a word', '<Matches filter="a+" topics="a" />', /`filter="a\+"`.*`\+` alone in its level/),
  refuse('filter that is empty', '<Matches filter="" topics="a" />', /`filter=""`.*at least one character/),
  refuse('shared filter without a filter', '<Matches filter="$share/g" topics="a" />', /\$share\/g.*behind/),
  refuse('shared filter without a name', '<Matches filter="$share//a" topics="a" />', /a name without wildcards/),
  refuse(
    'topic with a wildcard',
    '<Matches filter="a/+" topics="a/b, a/+" />',
    /`a\/\+` in `topics`.*without the wildcards/,
  ),
  refuse('topic that is empty', '<Matches filter="a/+" topics="a/b, " />', /empty entry in `topics`/),
  refuse('topic twice', '<Matches filter="a" topics="a, b, a" />', /`a` in `topics`.*once/),
  refuse('topics with two spaces between', '<Matches filter="a" topics="a,  b" />', /` b` in `topics`.*spaces/),
];

export const tables: UnsoundCase[] = [...codes, ...others, ...matches];
