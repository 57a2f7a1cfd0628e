/** The queue that goes with the database. */
import type { Connection } from '../store/connection.ts';
import { createEmbeddedQueue } from './embedded-queue.ts';
import type { QueueOptions, TaskQueue } from './task-queue.ts';

export async function createQueue(
  connection: Connection,
  options: QueueOptions,
): Promise<TaskQueue> {
  if (connection.pool === null) return createEmbeddedQueue(connection.database, options);
  const { createGraphileQueue } = await import('./graphile-queue.ts');
  return createGraphileQueue(connection, connection.pool, options);
}
