/** `node dist/bin.js`: starts the App and ends it in order on SIGINT and SIGTERM. Exit code 2: it cannot start. */
import { SettingsError, startApp } from './server.ts';

try {
  const app = await startApp({ env: process.env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
} catch (error) {
  process.exitCode = 2;
  const why = error instanceof SettingsError ? error.message : String(error);
  process.stderr.write(`countersign app: ${why}\n`);
}
