/** `countersign app`: starts the GitHub App, which is a package of its own so that this one stays free of dependencies. */
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';

const APP_PACKAGE = '@countersign/github-app';

/** What this command needs of the App's package. */
interface AppPackage {
  readonly startApp: (options: {
    readonly env: Readonly<Record<string, string | undefined>>;
  }) => Promise<{ readonly url: string; close(): Promise<void> }>;
}

export async function app(io: Io): Promise<number> {
  const { startApp } = await loadApp();
  const running = await startApp({ env: io.env }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'SettingsError')
      throw new UserError(error.message, 'see the set-up guide of the GitHub App.');
    throw error;
  });
  io.stderr.write(`Countersign's GitHub App listens on ${running.url} (Ctrl-C stops it)\n`);
  await new Promise<void>((stopped) => {
    process.once('SIGINT', () => stopped());
    process.once('SIGTERM', () => stopped());
  });
  await running.close();
  return 0;
}

async function loadApp(): Promise<AppPackage> {
  try {
    return (await import(APP_PACKAGE)) as AppPackage;
  } catch (error) {
    if (isMissing(error))
      throw new UserError(
        'the GitHub App is not installed beside the command line',
        `install it where it shall run: npm install ${APP_PACKAGE}`,
      );
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ERR_MODULE_NOT_FOUND' &&
    error.message.includes(APP_PACKAGE)
  );
}
