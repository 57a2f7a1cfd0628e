// `npm run chaos`: the App under faults at random moments. Whatever happens on the way, in the end every head has the
// one check it would have without faults. Needs the build; prints its seed, and `--seed` repeats it.
//
//   --times 100        how often each fault happens
//   --faults a,b       only these
//   --instances 1,2,4  how many instances, one run for each (one, where the database is embedded)
//   --embedded         over PGlite, though there is a Postgres
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { simulateGitHub } from '../packages/testkit/dist/index.js';
import { openDatabase } from './app/database.mjs';
import { startFleet } from './app/fleet.mjs';
import { createScene } from './app/scene.mjs';
import { randomOf } from './app/random.mjs';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    faults: { type: 'string' },
    instances: { type: 'string', default: '1,2,4' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 1e9)) },
    embedded: { type: 'boolean', default: false },
    log: { type: 'string', default: 'fatal' },
  },
});

/** Milliseconds; everything that waits for minutes waits for moments. */
const PAUSES = {
  readDelays: [50, 100],
  retryDelays: [50, 100, 200, 400, 800, 1_600],
  poll: 50,
  beat: 200,
  silence: 1_200,
  interrupted: 2_500,
  redeliver: 800,
  catchUp: 1_500,
  patience: 2_000,
};
/** Faults between looks at the whole. */
const BETWEEN_LOOKS = 15;
const MINUTE = 60_000;

const WEBHOOK = { copies: 1, delay: 0, answer: 200 };
const anyPath = /./;

/** What can go wrong, each given the run it goes wrong in. */
const FAULTS = {
  kill: ({ fleet, random }) =>
    fleet.replace(random.below(fleet.instances.length), 'SIGKILL', {}, random.below(400)),
  end: ({ fleet, random }) => fleet.replace(random.below(fleet.instances.length), 'SIGTERM'),
  postgres: ({ database }) => database.restart(),
  502: ({ github, random }) => fail(github, random, 502),
  500: ({ github, random }) => fail(github, random, 500),
  reset: ({ github, random }) => fail(github, random, 'reset'),
  timeout: ({ github, random }) =>
    github.fail({ path: anyPath, status: 'silence', when: random.oneOf(['before', 'after']) }),
  primary: ({ github }) =>
    github.fail({
      path: anyPath,
      status: 403,
      times: 2,
      headers: {
        date: new Date().toUTCString(),
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
      },
    }),
  secondary: ({ github, random }) =>
    github.fail({
      path: anyPath,
      status: random.oneOf([403, 429]),
      times: 2,
      headers: { 'retry-after': '1' },
    }),
  duplicated: ({ fates }) => fates.push({ ...WEBHOOK, copies: 2 }, { ...WEBHOOK, copies: 3 }),
  delayed: ({ fates, random }) => fates.push({ ...WEBHOOK, delay: 1 + random.below(1_500) }),
  reordered: ({ fates }) => fates.push({ ...WEBHOOK, delay: 600 }, { ...WEBHOOK, delay: 1 }),
  refused: ({ fates }) => fates.push({ ...WEBHOOK, copies: 0, answer: 502 }),
  lost: ({ fates }) => fates.push({ ...WEBHOOK, copies: 0, answer: 200 }),
  clock: ({ fleet, random }) =>
    fleet.replace(random.below(fleet.instances.length), 'SIGTERM', {
      skew: (random.below(20) - 10) * MINUTE,
    }),
};

function fail(github, random, status) {
  const when = random.oneOf(['before', 'after']);
  github.fail({ path: anyPath, status, when, times: 1 + random.below(6) });
}

async function run(size, seed, database) {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'countersign-chaos-'));
  const github = await simulateGitHub();
  const secret = 'of the chaos';
  const fates = [];
  const fleet = await startFleet({
    size,
    pick: (instances) => instances[random.below(instances.length)],
    what: () => fates.shift() ?? WEBHOOK,
    options: {
      pauses: PAUSES,
      logLevel: values.log,
      env: {
        APP_ID: String(github.appId),
        PRIVATE_KEY: github.privateKey,
        WEBHOOK_SECRET: secret,
        HOST: '127.0.0.1',
        PORT: '0',
        GITHUB_API_URL: github.baseUrl,
        COUNTERSIGN_DATA: folder,
        ...(database === null ? {} : { DATABASE_URL: database.url }),
      },
    },
  });
  try {
    github.webhook({ url: fleet.url, secret });
    const scene = await createScene(github, random);
    const names = chosen().filter((name) => name !== 'postgres' || database !== null);
    const plan = random.shuffled(names.flatMap((name) => Array(Number(values.times)).fill(name)));
    let done = 0;
    const looks = [];
    for (const name of plan) {
      await scene.act();
      await Promise.all([
        scene.act(),
        sleep(random.below(200)).then(() =>
          FAULTS[name]({ fleet, github, random, fates, database }),
        ),
      ]);
      done += 1;
      if (done % BETWEEN_LOOKS !== 0 && done !== plan.length) continue;
      github.heal();
      fates.length = 0;
      looks.push(await scene.settle(PAUSES));
      if (fleet.deaths.length > 0) throw new Error(fleet.deaths.join('; '));
      process.stdout.write(
        `  ${done} faults, ${scene.heads()} heads: all right after ${looks.at(-1)} ms\n`,
      );
    }
    return { faults: done, heads: scene.heads(), decisions: await scene.decisions(database) };
  } finally {
    await fleet.close();
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function chosen() {
  return values.faults === undefined ? Object.keys(FAULTS) : values.faults.split(',');
}

const seed = Number(values.seed);
process.stdout.write(`seed ${seed}\n`);
const sizes = values.instances.split(',').map(Number);
for (const size of sizes) {
  const database = values.embedded ? null : await openDatabase();
  if (database === null && size > 1) continue;
  const over =
    database?.kind ??
    'the embedded database (no Postgres: it is not restarted, and one instance is all)';
  process.stdout.write(`${size} ${size === 1 ? 'instance' : 'instances'} over ${over}\n`);
  try {
    const { faults, heads } = await run(size, seed + size, database);
    process.stdout.write(
      `  ${faults} faults (${chosen().join(', ')}), ${heads} heads: 0 checks in progress, 0 duplicates, 0 lost, 0 wrong\n`,
    );
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error.stack}\nrepeat it with --seed ${seed} --instances ${size}\n`);
  } finally {
    await database?.close();
  }
}
