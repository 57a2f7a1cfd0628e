import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';

/** The Dockerfile and the compose file name paths, ports and variables of the code, and nothing builds them here. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('compose.yml');

/** Of the last `ENV` line. */
const env = Object.fromEntries(
  (/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '').split(' ').map((pair) => pair.split('=', 2)),
) as Readonly<Record<string, string>>;

describe('the container', () => {
  test('starts a file that the build makes from one that exists', () => {
    const command = /^CMD \["node", "([^"]+)"\]$/m.exec(dockerfile)?.[1] ?? '';
    expect(command).toMatch(/^apps\/github-app\/dist\/.+\.js$/);
    const source = command.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
    expect(existsSync(join(root, source))).toBe(true);
    const { bin } = JSON.parse(read('apps/github-app/package.json')) as {
      readonly bin: Readonly<Record<string, string>>;
    };
    expect(Object.values(bin).map((file) => `apps/github-app/${file}`)).toContain(command);
  });

  test('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const run = [...dockerfile.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(run).not.toEqual([]);
    for (const name of run) expect(scripts).toHaveProperty([name]);
  });

  test('copies only what is there', () => {
    const copies = [...dockerfile.matchAll(/^COPY (--from=\S+ )?(\S+) (\S+)$/gm)];
    const workdir = /^WORKDIR (\S+)$/m.exec(dockerfile)?.[1];
    expect(copies).toHaveLength(2);
    for (const [, stage, source = ''] of copies)
      if (stage === undefined) expect(existsSync(join(root, source))).toBe(true);
      else expect(source).toBe(workdir);
    // Credentials and what another system's npm installed stay out.
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '**/.env', '**/*.pem', '**/node_modules', '**/dist']),
    );
  });

  test('its variables are the ones that the settings read', () => {
    const credentials = { APP_ID: '1', PRIVATE_KEY: '-----BEGIN', WEBHOOK_SECRET: 'x' };
    expect(readSettings({ ...env, ...credentials }, root)).toMatchObject({
      kind: 'serve',
      host: env['HOST'],
      port: Number(env['PORT']),
      store: { kind: 'folder', path: env['COUNTERSIGN_DATA'] },
    });
    expect(readSettings(env, root).kind).toBe('refused');
    expect(dockerfile).toContain(`VOLUME ${env['COUNTERSIGN_DATA']}`);
    expect(dockerfile).toContain(`EXPOSE ${env['PORT']}`);
    expect(dockerfile).toContain("'/livez'");
    expect(read('apps/github-app/src/http.ts')).toContain("'/livez'");
  });

  test('compose hands on a database that the settings take, at the port of the image', () => {
    const url = /DATABASE_URL: (\S+)\$\{POSTGRES_PASSWORD[^}]*\}(\S+)/.exec(compose);
    const address = `${url?.[1]}pw${url?.[2]}`;
    const credentials = { APP_ID: '1', PRIVATE_KEY: '-----BEGIN', WEBHOOK_SECRET: 'x' };
    const settings = readSettings({ ...env, ...credentials, DATABASE_URL: address }, root);
    expect(settings).toMatchObject({ store: { kind: 'postgres', url: address } });
    const user = /POSTGRES_USER: (\S+)/.exec(compose)?.[1] ?? '';
    const name = /POSTGRES_DB: (\S+)/.exec(compose)?.[1] ?? '';
    const parsed = new URL(address);
    expect([parsed.username, parsed.hostname, parsed.pathname]).toEqual([
      user,
      'postgres',
      `/${name}`,
    ]);
    expect(compose).toContain(`:${env['PORT']}'`);
  });
});
