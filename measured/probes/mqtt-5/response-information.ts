import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'response-information',
  group: 'mqtt-5',
  question: 'Does the broker offer a topic for responses when a client asks for one?',
  rule: {
    text: 'With Request Response Information 1 a server may return Response Information in CONNACK. Otherwise it must not.',
    references: [{ spec: '5.0', section: '3.1.2.11.6', statement: 'MQTT-3.1.2-28' }],
  },
  versions: ['5.0'],
  outcomes: {
    offers: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: true },
    unasked: { says: 'even without being asked', conforms: false },
  },
  means: 'Do not wait for it: a client that makes its response topic out of its Client Identifier works everywhere.',
  quick: true,
  run: async (lab) => {
    const informationFor = async (requestResponseInformation: boolean) => {
      const { connack } = await lab.connect({ properties: { requestResponseInformation } });
      return connack.properties?.responseInformation;
    };
    if ((await informationFor(false)) !== undefined) return { outcome: 'unasked' };
    const note = await informationFor(true);
    return note === undefined ? { outcome: 'none' } : { outcome: 'offers', note };
  },
});
