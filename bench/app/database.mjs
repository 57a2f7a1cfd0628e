// A Postgres of one's own where its programs are installed, or a database on one that runs already.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const versions = '/usr/lib/postgresql';

/** Null where there is no Postgres to be had. `restart` ends every connection at once. */
export async function openDatabase(given = process.env.COUNTERSIGN_TEST_DATABASE_URL) {
  if (given !== undefined) return borrow(given);
  if (!existsSync(versions)) return null;
  const [newest] = readdirSync(versions).toSorted((a, b) => Number(b) - Number(a));
  const bin = join(versions, newest ?? '', 'bin');
  return existsSync(join(bin, 'initdb')) ? own(bin) : null;
}

async function own(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-postgres-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  const run = (program, ...args) => {
    // Postgres refuses to run as root.
    const command = asRoot
      ? ['runuser', '-u', 'postgres', '--', join(bin, program), ...args]
      : [join(bin, program), ...args];
    const { status, stderr } = spawnSync(command[0], command.slice(1), {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const data = join(folder, 'db');
  const port = await freePort();
  const log = join(folder, 'log');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--no-sync');
  run('pg_ctl', '-D', data, '-s', '-w', '-l', log, '-o', options, 'start');
  const stop = () => {
    run('pg_ctl', '-D', data, '-s', '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      stop();
      process.kill(process.pid, 'SIGKILL');
    });
  return {
    kind: 'a Postgres of its own',
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: async () =>
      run('pg_ctl', '-D', data, '-s', '-w', '-m', 'immediate', '-l', log, '-o', options, 'restart'),
    close: async () => stop(),
  };
}

async function borrow(server) {
  const name = `countersign_${randomBytes(8).toString('hex')}`;
  const ask = async (statement) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    kind: 'a database on the Postgres that runs',
    url: url.href,
    restart: () =>
      ask(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    close: () => ask(`drop database ${name} with (force)`),
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
