// The embedded database in a thread of its own: a statement keeps a thread busy until it ends, and the thread that
// answers webhooks must not wait. Plain JavaScript, because a thread starts from a file as it stands.
/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';

/** As they come: drizzle reads times itself. */
const asText = (value) => value;
const parsers = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE].map((type) => [type, asText]),
);

const database = await PGlite.create({ dataDir: workerData.folder });
// The answer that the sender waits for before it asks anything.
parentPort.postMessage({ id: 0, result: null });

/** One after another: the sender decides what belongs together. */
let last = Promise.resolve();
parentPort.on('message', (request) => {
  last = last.then(async () => {
    try {
      parentPort.postMessage({ id: request.id, result: await answer(request) });
    } catch (error) {
      const { message, code, detail, constraint } = error;
      parentPort.postMessage({ id: request.id, error: { message, code, detail, constraint } });
    }
  });
});

async function answer(request) {
  switch (request.kind) {
    case 'query': {
      const { rowMode } = request;
      const { rows, affectedRows } = await database.query(request.text, request.values, {
        rowMode,
        parsers,
      });
      return { rows, affectedRows };
    }
    case 'exec':
      await database.exec(request.text);
      return null;
    case 'close':
      await database.close();
      return null;
    default:
      throw new Error(`unknown request ${request.kind}`);
  }
}
