import { usualPaths } from '../../lab/web-socket';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'web-socket-paths',
  group: 'websocket',
  question: 'At which paths does the broker accept a WebSocket?',
  rule: {
    text: 'The path has no meaning for MQTT: each server chooses which ones it serves.',
    references: [
      { spec: '5.0', section: '6' },
      { spec: '3.1.1', section: '6' },
    ],
  },
  versions: ['3.1.1'],
  outcomes: {
    any: { says: 'at /mqtt, /ws and /', conforms: 'open' },
    some: { says: 'at one path or two', conforms: 'open' },
  },
  means:
    'A wrong path is the commonest cause of a WebSocket that does not open. An address with /mqtt is what most examples have.',
  quick: true,
  run: async (lab) => {
    // It finds a path, and so waits until the port is open.
    await lab.openWebSocket();
    const served: string[] = [];
    for (const path of usualPaths) if ((await lab.openWebSocket({ path })).client) served.push(path);
    return served.length === usualPaths.length ? { outcome: 'any' } : { outcome: 'some', note: served.join(', ') };
  },
});
