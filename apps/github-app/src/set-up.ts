/** No credentials yet: Probot's page registers the App on GitHub with our manifest and hands back the credentials. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from 'probot';
import { isMissingFile } from './settings.ts';

export interface SetUpOptions {
  readonly host: string;
  readonly port: number;
  /** Folder whose `.env` receives the credentials. */
  readonly cwd: string;
}

export interface SetUpServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Probot takes the manifest `app.yml` and the App's name from the working folder. */
const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Serves until closed; the working folder of the process is this package's meanwhile. */
export async function startSetUp(options: SetUpOptions): Promise<SetUpServer> {
  // Probot would ask smee.io for a channel, over the network and without asking first.
  process.env['NO_SMEE_SETUP'] ??= 'true';
  const before = process.cwd();
  process.chdir(packageFolder);
  const leave = (): void => process.chdir(before);
  try {
    const server = await run(() => {}, {
      env: {
        HOST: options.host,
        PORT: String(options.port),
        // Probot's request log would show the one-time code that GitHub returns with.
        LOG_LEVEL: 'warn',
        LOG_FORMAT: 'json',
      },
      updateEnv: (values) => {
        saveCredentials(join(options.cwd, '.env'), values);
        return values;
      },
    });
    return {
      url: `http://${options.host}:${server.port}`,
      async close() {
        await server.stop();
        leave();
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}

/** Only the owner of the process may read a file that holds a private key. */
const OWNER_ONLY = 0o600;

/** Sets the variables in the file, keeping its other lines. */
export function saveCredentials(
  file: string,
  values: Readonly<Record<string, string | undefined>>,
): void {
  const given = Object.entries(values).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  const names = new Set(given.map(([name]) => name));
  const kept = linesOf(file).filter((line) => !names.has(line.split('=', 1)[0]?.trim() ?? ''));
  const added = given.map(([name, value]) => `${name}=${value.replaceAll('\n', '\\n')}`);
  writeFileSync(file, `${[...kept, ...added].join('\n')}\n`, { mode: OWNER_ONLY });
  // The mode above is for a new file only.
  chmodSync(file, OWNER_ONLY);
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').replace(/\n+$/, '').split('\n');
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw error;
  }
}
