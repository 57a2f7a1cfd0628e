/** `countersign app`: starts the GitHub App, which is a package of its own so that this one stays free of dependencies. */
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { APP_PACKAGE, loadPart, NOT_INSTALLED } from './app-package.ts';

/** What this command needs of the App's package. */
interface AppPackage {
  readonly startApp: (options: {
    readonly env: Readonly<Record<string, string | undefined>>;
  }) => Promise<{ readonly url: string; close(): Promise<void> }>;
}

interface DemoPackage {
  readonly startDemo: (options: { readonly port?: number }) => Promise<{
    readonly url: string;
    readonly app: string;
    close(): Promise<void>;
  }>;
}

export async function app(io: Io): Promise<number> {
  const { startApp } = await loadPart<AppPackage>(APP_PACKAGE, NOT_INSTALLED);
  const running = await startApp({ env: io.env }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'SettingsError')
      throw new UserError(error.message, 'see the set-up guide of the GitHub App.');
    throw error;
  });
  io.stderr.write(`Countersign's GitHub App listens on ${running.url} (Ctrl-C stops it)\n`);
  await untilStopped();
  await running.close();
  return 0;
}

/** `countersign app --demo`: the App over a GitHub of one's own, on loopback. */
export async function demo(io: Io): Promise<number> {
  const { startDemo } = await loadPart<DemoPackage>(`${APP_PACKAGE}/demo`, {
    what: 'the demo comes with the repository, not with the package',
    next: 'in a clone of it: npm start -- app --demo',
  });
  const port = Number(io.env['PORT'] ?? '');
  const running = await startDemo(port > 0 ? { port } : {});
  io.stderr.write(
    `A GitHub of your own, with a story to click through: ${running.url}\n` +
      `Countersign's pages: ${running.app} (Ctrl-C stops both)\n`,
  );
  await untilStopped();
  await running.close();
  return 0;
}

function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    process.once('SIGINT', () => stopped());
    process.once('SIGTERM', () => stopped());
  });
}
