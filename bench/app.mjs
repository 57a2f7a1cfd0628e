// `npm run bench app`: webhooks as fast as a large organisation sends them, against the App in a process of its own.
// Needs the build.
//
//   --rate 500 --seconds 20   webhooks
//   --heads 100               pull requests they are about
//   --decisions 5000          kept before it starts
//   --store postgres,embedded
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { simulateGitHub } from '../packages/testkit/dist/index.js';
import { openStore } from '../apps/github-app/dist/store/open-store.js';
import { openDatabase } from './app/database.mjs';
import { startFleet } from './app/fleet.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'app'),
  options: {
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    heads: { type: 'string', default: '100' },
    decisions: { type: 'string', default: '5000' },
    store: { type: 'string', default: 'postgres,embedded' },
  },
});
const [rate, seconds, heads, decisions] = [
  values.rate,
  values.seconds,
  values.heads,
  values.decisions,
].map(Number);
const SECRET = 'of the bench';
const LIMITS = { postgres: 200, embedded: 600 };
/** Milliseconds. */
const P99_LIMIT = 100;
const PATIENCE = 600_000;

const PAGE = `version: 1\nowner: "@acme/security"\nnext_review: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}\nmode: block\noff_limits:\n  secrets: block\n`;

/** The heads of open pull requests, and the webhook that announced each. */
async function populate(github) {
  const sink = createServer((request, response) =>
    request.resume().on('end', () => response.end()),
  );
  sink.listen(0, '127.0.0.1');
  await once(sink, 'listening');
  github.createUser({ login: 'dev', email: 'dev@example.com' });
  github.createOrganisation({ login: 'acme' });
  github.install({ owner: 'acme' });
  const repo = await github.createRepository({
    owner: 'acme',
    name: 'shop',
    files: { 'countersign.yml': PAGE },
  });
  repo.setPermission('dev', 'write');
  github.webhook({ url: `http://127.0.0.1:${sink.address().port}/`, secret: SECRET });
  const made = [];
  for (let index = 0; index < heads; index += 1) {
    const branch = `topic-${index}`;
    const files = { [`src/${index}.ts`]: `export const a${index} = ${index};\n` };
    made.push(await repo.push(branch, { message: 'Work', files, from: 'main', as: 'dev' }));
    await repo.openPullRequest({ head: branch, base: 'main', title: 'Work', as: 'dev' });
  }
  await github.settled();
  github.webhook(null);
  sink.close();
  const bodies = github.deliveries
    .filter(({ event }) => event === 'pull_request')
    .map(({ payload }) => JSON.stringify(payload));
  return { repo, made, bodies };
}

async function store(location) {
  const opened = await openStore(location);
  const evidence = {
    rules: Array.from({ length: 8 }, (_, id) => ({
      id: `rule-${id}`,
      outcome: 'pass',
      why: 'x'.repeat(120),
    })),
  };
  for (let number = 1; number <= decisions; number += 1)
    await opened.appendDecision({
      decidedAt: new Date(),
      repositoryId: 1,
      repository: 'acme/old',
      number,
      headSha: 'a'.repeat(40),
      baseSha: 'b'.repeat(40),
      baseRef: 'main',
      policyHash: 'c'.repeat(64),
      mode: 'block',
      outcome: 'pass',
      conclusion: 'success',
      checkRunId: number,
      policy: null,
      evidence,
    });
  await opened.close();
}

/** Megabytes: the most so far, and now; null where the system does not tell. */
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return { most: of('VmHWM'), now: of('VmRSS') };
  } catch {
    return null;
  }
}

async function send(url, bodies) {
  const sender = fork(new URL('./app/sender.mjs', import.meta.url), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  sender.send({ url, bodies, secret: SECRET, rate, seconds });
  const [result] = await once(sender, 'message');
  sender.disconnect();
  return result;
}

async function measure(kind) {
  const database = kind === 'postgres' ? await openDatabase() : null;
  if (kind === 'postgres' && database === null) {
    process.stdout.write('postgres: not here, so not measured\n');
    return true;
  }
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  await store(
    database === null ? { kind: 'folder', path: folder } : { kind: 'postgres', url: database.url },
  );
  const github = await simulateGitHub();
  const { repo, made, bodies } = await populate(github);
  const env = {
    APP_ID: String(github.appId),
    PRIVATE_KEY: github.privateKey,
    WEBHOOK_SECRET: SECRET,
    HOST: '127.0.0.1',
    PORT: '0',
    GITHUB_API_URL: github.baseUrl,
    COUNTERSIGN_DATA: folder,
    ...(database === null ? {} : { DATABASE_URL: database.url }),
  };
  const fleet = await startFleet({
    size: 1,
    options: { env, pauses: {} },
    pick: () => undefined,
    what: () => undefined,
  });
  try {
    const [instance] = fleet.instances;
    const sent = await send(`${instance.url}/api/github/webhooks`, bodies);
    const start = Date.now();
    const wrong = () =>
      made.filter((sha) => {
        const runs = repo.checkRuns(sha);
        return runs.length !== 1 || runs[0].conclusion !== 'success';
      }).length;
    while (Date.now() - start < PATIENCE) {
      const text = await (await fetch(`${instance.url}/metrics`)).text();
      if (/queue_ready 0\n/.test(text) && wrong() === 0) break;
      await sleep(250);
    }
    const memory = memoryOf(instance.pid);
    const runs = made.reduce((sum, sha) => sum + repo.checkRuns(sha).length, 0);
    const good =
      sent.refused === 0 &&
      sent.p99 < P99_LIMIT &&
      wrong() === 0 &&
      runs === made.length &&
      (memory?.most ?? 0) < LIMITS[kind];
    process.stdout.write(
      [
        `${kind}: ${good ? 'reached' : 'NOT reached'}`,
        `  ${sent.count} webhooks at ${sent.reached.toFixed(0)}/s, ${sent.refused} not accepted`,
        `  acknowledged in ${sent.p50.toFixed(1)} ms (half), ${sent.p99.toFixed(1)} ms (99 of 100; limit ${P99_LIMIT}), ${sent.most.toFixed(1)} ms (all)`,
        `  ${runs} check runs on ${made.length} heads, ${wrong()} of them missing or wrong, ${((Date.now() - start) / 1000).toFixed(1)} s after the last webhook`,
        memory === null
          ? '  memory: the system does not tell'
          : `  memory ${memory.most} MB at most (limit ${LIMITS[kind]}), ${memory.now} MB now, at ${decisions} decisions`,
        '',
      ].join('\n'),
    );
    return good;
  } finally {
    await fleet.close();
    await github.close();
    await database?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const kind of values.store.split(',')) if (!(await measure(kind))) process.exitCode = 1;
