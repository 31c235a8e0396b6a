import { usualPaths } from '../../lab/web-socket';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'At which paths does the broker accept a WebSocket?',
  rule: 'The standard defines no path: each broker chooses which paths it serves.',
  references: ['5.0 §6', '3.1.1 §6'],
  versions: ['3.1.1'],
  outcomes: {
    any: { says: 'at /mqtt, /ws and /', conforms: 'open' },
    some: { says: 'at some of /mqtt, /ws and /', conforms: 'open' },
  },
  means: 'If a WebSocket does not open, check the path in its address. Try /mqtt first: most examples use it.',
  run: async (lab) => {
    // It finds a path, and so waits until the port is open.
    await lab.openWebSocket();
    const served: string[] = [];
    for (const path of usualPaths) if ((await lab.tryWebSocket({ path })).client) served.push(path);
    return served.length === usualPaths.length ? { outcome: 'any' } : { outcome: 'some', note: served.join(', ') };
  },
});
