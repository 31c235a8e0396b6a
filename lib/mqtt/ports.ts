import type { Sections } from './sections';

/** A way to reach a broker, and the port for it. */
export interface Port {
  transport: string;
  /** Undefined where none is registered for MQTT. */
  port?: number;
  /** Name of the service in IANA's registry. */
  service?: string;
  /** Schemes that client libraries use for it, each with the port it stands for. They are a habit, not part of the standard. */
  schemes: readonly { scheme: string; port: number }[];
  sections: Sections;
}

/** The registry in which the numbers stand. */
export const portRegistry = {
  title: 'IANA service name and port number registry',
  url: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml',
};

const network: Sections = { '5.0': '4.2', '3.1.1': '4.2' };

/** The registered ports; for WebSocket there is none, so its schemes have those of the web (RFC 6455, section 3). */
export const ports: readonly Port[] = [
  { transport: 'TCP', port: 1883, service: 'mqtt', schemes: [{ scheme: 'mqtt://', port: 1883 }], sections: network },
  {
    transport: 'TLS over TCP',
    port: 8883,
    service: 'secure-mqtt',
    schemes: [{ scheme: 'mqtts://', port: 8883 }],
    sections: network,
  },
  {
    transport: 'WebSocket',
    schemes: [
      { scheme: 'ws://', port: 80 },
      { scheme: 'wss://', port: 443 },
    ],
    sections: { '5.0': '6', '3.1.1': '6' },
  },
];
