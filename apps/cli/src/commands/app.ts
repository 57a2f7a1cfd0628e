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

interface DemoPackage {
  readonly startDemo: (options: { readonly port?: number }) => Promise<{
    readonly url: string;
    readonly app: string;
    close(): Promise<void>;
  }>;
}

export async function app(io: Io): Promise<number> {
  const { startApp } = await load<AppPackage>(APP_PACKAGE, {
    what: 'the GitHub App is not installed beside the command line',
    next: `install it where it shall run: npm install ${APP_PACKAGE}`,
  });
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
  const { startDemo } = await load<DemoPackage>(`${APP_PACKAGE}/demo`, {
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

/** @throws UserError where that part of the App is not there. */
async function load<Part>(
  specifier: string,
  missing: { readonly what: string; readonly next: string },
): Promise<Part> {
  try {
    return (await import(specifier)) as Part;
  } catch (error) {
    if (isMissing(error)) throw new UserError(missing.what, missing.next);
    throw error;
  }
}

const MISSING: ReadonlySet<unknown> = new Set([
  'ERR_MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
]);

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    MISSING.has(error.code) &&
    /@countersign\/(?:github-app|testkit)|github-app[\\/]dist[\\/]demo/.test(error.message)
  );
}
