import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client';

/** In ms, between two looks. */
const between = 300;

/**
 * Waits until the broker sends nothing more: several answered PINGREQs in a row without a message between them. For connections that do not
 * acknowledge, where the message of a fence may have to wait, too.
 */
export async function settled(client: Client): Promise<number> {
  let before = -1;
  for (let still = 0; still < 3 && !client.closed; await pause(between)) {
    await client.ping();
    const now = client.messages().length;
    still = now === before ? still + 1 : 0;
    before = now;
  }
  return client.messages().length;
}
