// npm run emulate (after npm run build): plays one pull request against an independent GitHub, vercel-labs' `emulate`,
// which nobody here wrote. It is installed from npm into a temporary folder; it and the App listen on loopback only.
// Prints a table: step, expected, seen, whose gap. Exit code 0: every gap is one of SIMULATOR_GAPS; 1: another one.
// Needs the registry, so it is not part of `npm test` nor of CI; run it by hand when the App's reading changes.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createPrivateKeyText } from './sample-secret.mjs';

/** Pinned: npm's `latest` of this name is an unrelated package. */
const VERSION = '0.12.2';
/** A verdict takes the App a second or two; its further attempts to read come up to 22 s later. */
const PATIENCE_MS = 45_000;
const APP_ID = 4711;
const INSTALLATION = 100;
const SECRET = randomUUID();
const TOKEN = randomUUID();
const REVIEWER_TOKEN = randomUUID();

/** Steps that cannot be seen with this simulator, and why. Each reason is itself asked of the simulator, below. */
const SIMULATOR_GAPS = {
  'a planted key is named in the check': 'graphql, files and timeline',
  'a push moves the head of the pull request': 'the branch moves, the pull request does not',
  'the check passes once the key is gone': 'graphql, files and timeline',
  'a label sends a webhook': 'no webhook `labeled`',
  'a review by a person clears the pull request': 'graphql, files and timeline',
  'GraphQL answers': 'no POST /graphql',
  'the timeline of a pull request answers': 'timeline of a pull request is 404',
  'files of a pull request are listed': 'the list of files is empty',
  'commits of a pull request are its own': "the base's commit instead of the head's",
};

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'countersign-emulate-'));
const rows = [];
let github;
let app;

try {
  github = await startSimulator(await freePort());
  await play();
} finally {
  await stopApp();
  await github?.emulator.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = printTable() ? 0 : 1;

async function startSimulator(port) {
  writeFileSync(join(scratch, 'package.json'), '{"private":true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `emulate@${VERSION}`];
  const install = spawnSync('npm', args, {
    cwd: scratch,
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) throw new Error(`emulate cannot be installed: ${install.stderr}`);
  const entry = join(scratch, 'node_modules', 'emulate', 'dist', 'api.js');
  const { createEmulator } = await import(pathToFileURL(entry).href);
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        [TOKEN]: { login: 'octo', scopes: ['repo'] },
        [REVIEWER_TOKEN]: { login: 'rita', scopes: ['repo'] },
      },
      github: {
        users: [{ login: 'octo' }, { login: 'rita' }],
        repos: [{ owner: 'octo', name: 'shop', auto_init: true }],
        apps: [
          {
            app_id: APP_ID,
            slug: 'countersign',
            name: 'Countersign',
            permissions: {
              metadata: 'read',
              contents: 'read',
              pull_requests: 'read',
              checks: 'write',
            },
            events: ['pull_request', 'pull_request_review', 'check_run', 'check_suite'],
            webhook_url: `http://127.0.0.1:${port}/api/github/webhooks`,
            webhook_secret: SECRET,
            installations: [
              { installation_id: INSTALLATION, account: 'octo', repository_selection: 'all' },
            ],
          },
        ],
      },
    },
  });
  return { emulator, url: emulator.url, port, key: emulator.generatedSecrets[0]?.value };
}

async function play() {
  app = startApp();
  const address = `http://127.0.0.1:${github.port}`;
  const ready = await until(async () => (await statusOf(`${address}/readyz`)) === 200);
  note('the App starts and is ready', '200', ready ? '200' : `not ready: ${app.said()}`, ready);
  if (!ready) return;

  const forged = await fetch(`${address}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'pull_request',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': `sha256=${randomBytes(32).toString('hex')}`,
    },
    body: '{}',
  });
  note('a webhook with a forged signature is refused', '400', forged.status, forged.status === 400);

  const main = await call('GET', 'git/ref/heads/main');
  await call('POST', 'git/refs', { ref: 'refs/heads/topic', sha: main.body.object.sha });
  await put('config/deploy.pem', createPrivateKeyText());
  const { body: pull } = await call('POST', 'pulls', {
    title: 'Deploy',
    head: 'topic',
    base: 'main',
  });

  const first = await checkOf(pull.head.sha);
  note(
    'a pull request gets one completed check by the App',
    'one check',
    first.seen,
    first.count === 1,
  );
  note(
    'the check is bound to the head and the number',
    `:${pull.number}:${pull.head.sha}`,
    first.run?.external_id,
    first.run?.external_id?.endsWith(`:${pull.number}:${pull.head.sha}`),
  );
  note(
    'what cannot be judged is no pass',
    'failure',
    first.run?.conclusion,
    first.run?.conclusion === 'failure',
  );
  const title = first.run?.output?.title ?? '';
  const judged = title !== '' && !title.startsWith('Could not judge');
  note('a planted key is named in the check', 'a verdict', title, judged);

  await put('config/deploy.pem', 'moved to the vault\n');
  const { body: moved } = await call('GET', `pulls/${pull.number}`);
  const branch = await call('GET', 'git/ref/heads/topic');
  note(
    'a push moves the head of the pull request',
    branch.body.object.sha,
    moved.head.sha === pull.head.sha ? 'the head before' : moved.head.sha,
    moved.head.sha === branch.body.object.sha && moved.head.sha !== pull.head.sha,
  );
  const accepted = await countOf(address, 'countersign_webhooks_total');
  const rerun = await call('POST', `check-runs/${first.run?.id}/rerequest`, {});
  const asked = await until(
    async () => (await countOf(address, 'countersign_webhooks_total')) > accepted,
    3_000,
  );
  note(
    'asking for the check again sends a webhook that is accepted',
    'one more',
    `HTTP ${rerun.status}, ${asked ? 'one more' : 'none'}`,
    asked,
  );
  const second = await checkOf(moved.head.sha);
  note('judged again, the head still has one check', 'one check', second.seen, second.count === 1);
  note(
    'the check passes once the key is gone',
    'success',
    `${second.run?.conclusion}: ${second.run?.output?.title}`,
    second.run?.conclusion === 'success',
  );

  const webhooks = () => countOf(address, 'countersign_webhooks_total');
  let before = await webhooks();
  const labelled = await call('POST', `issues/${pull.number}/labels`, {
    labels: ['human-reviewed'],
  });
  let told = await until(async () => (await webhooks()) > before, 3_000);
  note(
    'a label sends a webhook',
    'one more',
    `HTTP ${labelled.status}, ${told ? 'one more' : 'none'}`,
    told,
  );

  before = await webhooks();
  const review = await call(
    'POST',
    `pulls/${pull.number}/reviews`,
    { event: 'APPROVE', body: 'Read.' },
    REVIEWER_TOKEN,
  );
  told = await until(async () => (await webhooks()) > before, 3_000);
  note(
    'a review sends a signed webhook that is accepted',
    'one more',
    `HTTP ${review.status}, ${told ? 'one more' : 'none'}`,
    told,
  );
  const third = await checkOf(moved.head.sha);
  note(
    'a review by a person clears the pull request',
    'success',
    `${third.run?.conclusion}: ${third.run?.output?.title}`,
    third.run?.conclusion === 'success',
  );

  await askSimulator(pull.number, main.body.object.sha);
  const ended = await stopApp();
  note('the App ends in order on SIGTERM', 'exit code 0', `exit code ${ended}`, ended === 0);
}

/** What the App reads, asked without the App: a gap that is listed as the simulator's has to be seen here as well. */
async function askSimulator(number, base) {
  const graphql = await fetch(`${github.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `token ${TOKEN}`, 'content-type': 'application/json' },
    body: '{"query":"{ viewer { login } }"}',
  });
  note('GraphQL answers', '200', graphql.status, graphql.status === 200);
  const timeline = await call('GET', `issues/${number}/timeline`);
  note('the timeline of a pull request answers', '200', timeline.status, timeline.status === 200);
  const files = await call('GET', `pulls/${number}/files`);
  note(
    'files of a pull request are listed',
    '1 file',
    `${files.body.length} files`,
    files.body.length === 1,
  );
  const commits = (await call('GET', `pulls/${number}/commits`)).body.map(({ sha }) => sha);
  note(
    'commits of a pull request are its own',
    "2, not the base's",
    `${commits.length}${commits.includes(base) ? ", the base's among them" : ''}`,
    commits.length === 2 && !commits.includes(base),
  );
}

/** As a person starts it, in a folder of its own: settings come from the environment alone. */
function startApp() {
  const { PATH, SystemRoot, TEMP } = process.env;
  const child = spawn(
    process.execPath,
    [join(root, 'apps', 'cli', 'dist', 'countersign.cjs'), 'app'],
    {
      cwd: scratch,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH,
        ...(SystemRoot === undefined ? {} : { SystemRoot, TEMP }),
        APP_ID: String(APP_ID),
        PRIVATE_KEY: github.key,
        WEBHOOK_SECRET: SECRET,
        HOST: '127.0.0.1',
        PORT: String(github.port),
        GITHUB_API_URL: github.url,
      },
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
  return { child, exited: once(child, 'exit'), said: () => text.slice(-500) };
}

/** The exit code; `undefined` where it was never started. Called again, it answers the same. */
async function stopApp() {
  if (app === undefined) return undefined;
  if (app.child.exitCode === null && app.child.signalCode === null) app.child.kill('SIGTERM');
  const [code] = await app.exited;
  return code;
}

async function call(method, path, body, token = TOKEN) {
  const response = await fetch(`${github.url}/repos/octo/shop/${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Writes a file on the branch `topic`, over what is there. */
async function put(path, text) {
  const present = await call('GET', `contents/${path}?ref=topic`);
  const { status } = await call('PUT', `contents/${path}`, {
    message: `Change ${path}`,
    content: Buffer.from(text).toString('base64'),
    branch: 'topic',
    ...(present.status === 200 ? { sha: present.body.sha } : {}),
  });
  if (status >= 300) throw new Error(`the simulator does not take ${path}: HTTP ${status}`);
}

/** The App's checks on a commit, once all are completed. */
async function checkOf(sha) {
  let runs = [];
  const completed = await until(async () => {
    runs = (await call('GET', `commits/${sha}/check-runs`)).body.check_runs;
    return runs.length > 0 && runs.every(({ status }) => status === 'completed');
  });
  const seen = `${runs.length} checks, ${completed ? 'completed' : 'not completed'}`;
  return { run: runs[0], count: completed ? runs.length : 0, seen };
}

async function countOf(address, name) {
  const text = await (await fetch(`${address}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(name) && line.includes('"200"'))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

async function statusOf(url) {
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}

async function until(condition, milliseconds = PATIENCE_MS) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function note(step, expected, seen, ok) {
  rows.push({ step, expected: String(expected), seen: String(seen), ok: ok === true });
}

/** Whether every gap is a known one of the simulator. A listed gap that is gone is said, and is no failure. */
function printTable() {
  const lines = rows.map(({ step, expected, seen, ok }) => {
    const known = SIMULATOR_GAPS[step];
    const whose = known === undefined ? 'OURS' : `simulator's: ${known}`;
    const gap = ok ? (known === undefined ? '' : 'gone: take it off the list') : whose;
    return `| ${step} | ${expected} | ${seen} | ${ok ? 'yes' : 'no'} | ${gap} |`;
  });
  const passed = rows.filter(({ ok }) => ok).length;
  const unknown = rows.filter(({ step, ok }) => !ok && !Object.hasOwn(SIMULATOR_GAPS, step));
  process.stdout.write(
    [
      `emulate ${VERSION}, node ${process.versions.node}, ${process.platform}`,
      '| step | expected | seen | held | gap |',
      '| --- | --- | --- | --- | --- |',
      ...lines,
      `${passed} of ${rows.length} steps held; ${unknown.length} gaps that are not the simulator's\n`,
    ].join('\n'),
  );
  return rows.length > 0 && unknown.length === 0;
}
