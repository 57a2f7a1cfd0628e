// One instance of the App in a process of its own, for the bench and for chaos: told by its first message what to be,
// it answers with its address. A clock that goes wrong goes wrong for everything in the process.
import { createLog, startApp } from '../../apps/github-app/dist/index.js';

// Nobody is left to end it.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.once('message', (message) => void begin(message));

async function begin({ env, pauses, skew = 0, logLevel = 'fatal' }) {
  if (skew !== 0) {
    const RightDate = Date;
    globalThis.Date = class extends RightDate {
      constructor(...given) {
        if (given.length === 0) super(RightDate.now() + skew);
        else super(...given);
      }
      static now() {
        return RightDate.now() + skew;
      }
    };
  }
  try {
    const app = await startApp({
      env,
      cwd: env.COUNTERSIGN_DATA ?? '/nowhere',
      pace: 'immediate',
      pauses,
      log: createLog({
        write: (line) => process.stderr.write(`${line}\n`),
        level: logLevel,
        now: () => new Date(),
      }),
    });
    process.once('SIGTERM', () => void app.close().then(() => process.disconnect()));
    process.send({ url: app.url });
  } catch (error) {
    process.send({ error: String(error?.message ?? error) });
    process.exitCode = 2;
    process.disconnect();
  }
}
