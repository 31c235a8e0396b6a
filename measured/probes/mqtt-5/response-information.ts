import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker offer a topic for responses when a client asks for one?',
  rule: 'If the client has sent Request Response Information 1, the broker may return Response Information in CONNACK. Otherwise it must not.',
  references: ['5.0 §3.1.2.11.6 MQTT-3.1.2-28'],
  versions: ['5.0'],
  outcomes: {
    offers: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: true },
    unasked: { says: 'yes, even without being asked', conforms: false },
  },
  means:
    'Do not depend on a response topic from the broker. A client can build its response topic from its own Client Identifier instead.',
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
