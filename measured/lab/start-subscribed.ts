import type { ClientLab } from './client-lab';
import type { Task } from './software';

/** Starts a client that subscribes, and waits until its SUBSCRIBE has come. */
export async function startSubscribed(lab: ClientLab, task: Task = {}) {
  const client = lab.start({ subscribe: { filter: 'pump', qos: 1 }, ...task });
  const { connection, connect } = await lab.peer.visit();
  await connection.next('subscribe');
  return { client, connection, connect };
}
