import { type UnsoundCase, unsoundBody } from './case';

/** Blocks of bytes that no test could compare with a packet. */

const block = (name: string, meta: string, text: string, at: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n\`\`\`packet${meta}\n${text}\n\`\`\`\n`, at, says);

const pingreq = ' {"cmd":"pingreq"}';

export const packets: UnsoundCase[] = [
  block('packet without JSON', '', 'c0 00', '```packet', /absence of JSON behind `packet`.*\{"cmd":"pingreq"\}/),
  block('packet with JSON that is none', ' {cmd: pingreq}', 'c0 00', '```packet', /`\{cmd: pingreq\}` behind `packet`/),
  block('packet with JSON of a list', ' ["pingreq"]', 'c0 00', '```packet', /`cmd` `undefined`/),
  block('packet of an unknown kind', ' {"cmd":"ping"}', 'c0 00', '```packet', /`cmd` `ping` of a packet/),
  block('packet near a known one', ' {"cmd":"pubac"}', '40 02 00 01', '```packet', /did you mean `puback`/),
  block('packet in capitals', ' {"cmd":"PINGREQ"}', 'c0 00', '```packet', /did you mean `pingreq`/),
  block('packet without a space', '{"cmd":"pingreq"}', 'c0 00', '```packet', /expected a space behind `packet`/),
  block('packet without bytes', pingreq, '# none', '```packet', /absence of bytes/),
  block('packet with half a byte', pingreq, 'c0 0', 'c0 0', /line `c0 0` of a packet.*two hex digits/),
  block('packet with a remark without its sign', pingreq, 'c0 00\nPINGREQ', 'PINGREQ\n', /line `PINGREQ`.*behind `#`/),
  block('packet with bytes without spaces', pingreq, 'c000', 'c000', /line `c000`/),
  block('packet with bytes of another notation', pingreq, '0xc0 0x00', '0xc0', /line `0xc0 0x00`/),
  unsoundBody('packet in a list', '- Item\n\n  ```packet\n  c0 00\n  ```\n', '```packet', /absence of JSON/),
];
