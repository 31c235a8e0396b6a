import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker check whether a payload that is marked as UTF-8 text is valid UTF-8?',
  rule: 'A broker may check whether the payload has the format that the Payload Format Indicator names, and may answer with code 0x99, Payload format invalid. It need not check.',
  references: ['5.0 §3.3.2.3.2', '5.0 §4.13.2'],
  versions: ['5.0'],
  outcomes: {
    'passes-on': { says: 'no, it delivers the message', conforms: true },
    '0x99': { says: 'yes, PUBACK with 0x99', conforms: true },
    'other-code': { says: 'yes, PUBACK with another code', conforms: 'open' },
    disconnects: { says: 'yes, it closes the connection', conforms: true },
    drops: { says: 'accepts it, but does not deliver it', conforms: 'open' },
  },
  means: 'A receiver cannot rely on the Payload Format Indicator. Check text from others before you use it.',
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('note'), 1);
    const publisher = await lab.connect({ name: 'publisher' });
    const properties = { payloadFormatIndicator: true };
    const answer = await publisher
      .publish(lab.topic('note'), Buffer.from([0x61, 0xff, 0x62]), { qos: 1, properties })
      .catch((error: Error) => error);
    if (!answer || answer instanceof Error) {
      const code = (await publisher.next('disconnect', { within: 0 }))?.reasonCode;
      return { outcome: 'disconnects', note: code === undefined ? 'without a code' : hexOf(code) };
    }
    const code = answer.reasonCode ?? 0;
    if (code >= 0x80) return code === 0x99 ? { outcome: '0x99' } : { outcome: 'other-code', note: hexOf(code) };
    await subscriber.fence(publisher);
    return { outcome: subscriber.messages().length > 0 ? 'passes-on' : 'drops' };
  },
});
