/** `countersign org` over the simulated GitHub: every trouble a repository can be in, limits, and an interruption. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken, simulateGitHub } from '@countersign/testkit';
import type { SimulatedGitHub } from '@countersign/testkit';
import type { OrgFlags } from './commands/org.ts';
import type { Io } from './io.ts';

// The bundler puts it in its place.
Object.assign(globalThis, { COUNTERSIGN_VERSION: '0.0.0' });
const { org } = await import('./commands/org.ts');

const NOW = new Date('2026-11-22T12:00:00Z');
const PAGE = `version: 1
owner: "@acme/security"
next_review: 2026-11-01
mode: warn
lock: [off_limits.personal]
off_limits: { personal: block }
ai_tools: { others: warn, approved: [{ tool: claude-code }] }
exceptions:
  - { rule: github-token, paths: ["docs/**"], why: samples of a retired key, approved_by: "@kim", until: 2026-11-30 }
`;
const LOOSER = `version: 1
owner: "@acme/shop"
next_review: 2027-01-01
mode: warn
off_limits: { personal: allow }
`;
const { token: LEAK } = githubToken();

let github: SimulatedGitHub;
let token: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-org-'));
  github = await simulateGitHub();
  github.createOrganisation({ login: 'acme' });
  token = github.token(github.install({ owner: 'acme' }));
  const make = (name: string, files?: Readonly<Record<string, string>>) =>
    github.createRepository({ owner: 'acme', name, private: true, ...(files && { files }) });
  await make('.github', { 'countersign.yml': PAGE, LICENSE: 'The same everywhere.\n' });
  const shop = await make('shop', {
    'countersign.yml': LOOSER,
    LICENSE: 'The same everywhere.\n',
    '.cursor/mcp.json': '{ "mcpServers": {} }\n',
    '.claude/settings.json': '{ "permissions": { "allow": ["Bash(*)"] } }\n',
  });
  shop.requireChecks('main', { by: 'ruleset', names: ['build', 'Countersign'] });
  const leaky = await make('leaky', { 'src/config.ts': `export const key = '${LEAK}';\n` });
  leaky.requireChecks('main', { by: 'protection', names: ['Countersign'] });
  await make('broken', { 'countersign.yml': 'version: 1\nmode: strict\n' });
  const old = await make('old', { 'a.txt': 'a\n' });
  old.archive();
  await make('unborn');
});
afterEach(() => github.heal());
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

const FLAGS: OrgFlags = { format: 'json', color: false, mostFiles: '20000', wait: '1' };

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** With `when`, a person at a terminal who interrupts as soon as that is written. */
async function run(
  flags: Partial<OrgFlags> = {},
  when: RegExp | null = null,
  owner = 'acme',
): Promise<Answer> {
  let out = '';
  let err = '';
  let handle: (() => void) | null = null;
  const io: Io = {
    cwd: folder,
    env: { GITHUB_TOKEN: token, GITHUB_API_URL: github.baseUrl },
    stdin: process.stdin,
    now: () => NOW,
    stdout: { isTerminal: false, write: (text) => void (out += text) },
    stderr: {
      isTerminal: false,
      write(text) {
        err += text;
        if (when?.test(text) === true) handle?.();
      },
    },
    onInterrupt(next) {
      handle = next;
      return () => {
        handle = null;
      };
    },
  };
  const code = await org(owner, { ...FLAGS, ...flags }, io);
  return { code, out, err };
}

interface Shown {
  readonly partial: string | null;
  readonly listed: number;
  readonly page: { readonly state: string; readonly dates: readonly { readonly what: string }[] };
  readonly repositories: readonly {
    readonly map: {
      readonly name: string;
      readonly tools: readonly { tool: string; standing: string }[];
      readonly risks: readonly { id: string }[];
    };
    readonly leaks: readonly { readonly path: string; readonly excerpt: string }[];
    readonly ownPage: string;
    readonly problems: readonly { readonly line: number }[];
    readonly refused: readonly { readonly key: string }[];
    readonly gate: { readonly required: string };
    readonly trial: {
      readonly after: string;
      readonly refused: readonly { key: string }[];
      readonly stops: readonly { id: string }[];
    } | null;
  }[];
  readonly notLookedAt: readonly {
    readonly name: string;
    readonly reason: string;
    readonly fault: boolean;
  }[];
}

const read = ({ out }: Answer): Shown => JSON.parse(out) as Shown;
const one = (shown: Shown, name: string) => {
  const found = shown.repositories.find(({ map }) => map.name === name);
  if (found === undefined) throw new Error(`${name} was not looked at`);
  return found;
};

describe('countersign org', () => {
  test('one page about every repository, and what was not looked at', async () => {
    const answer = await run();
    const shown = read(answer);
    expect(answer.code).toBe(1);
    expect(answer.out).not.toContain(LEAK);
    expect(shown).toMatchObject({ partial: null, listed: 6, page: { state: 'valid' } });
    expect(shown.page.dates.map(({ what }) => what)).toEqual(['review', 'exception']);
    expect(
      shown.repositories.map(({ map, ownPage, gate }) => [map.name, ownPage, gate.required]),
    ).toEqual([
      ['.github', 'none', 'no'],
      ['broken', 'broken', 'no'],
      ['leaky', 'none', 'yes'],
      ['shop', 'valid', 'yes'],
    ]);
    expect(one(shown, 'leaky').leaks.map(({ path }) => path)).toEqual(['src/config.ts']);
    expect(one(shown, 'broken').problems.length).toBeGreaterThan(0);
    expect(one(shown, 'shop').refused.map(({ key }) => key)).toEqual(['off_limits.personal']);
    expect(one(shown, 'shop').map.tools.map(({ tool, standing }) => `${tool} ${standing}`)).toEqual(
      ['claude-code approved', 'cursor not-listed'],
    );
    expect(one(shown, 'shop').map.risks.length).toBeGreaterThan(0);
    expect(shown.notLookedAt.map(({ name, reason, fault }) => [name, reason, fault])).toEqual([
      ['old', 'archived', false],
      ['unborn', 'empty', false],
    ]);
  });

  test('a small repository costs five requests', async () => {
    const before = github.requests.length;
    await run();
    const spent = github.requests.slice(before).filter(({ path, body }) => {
      const { variables } = (body ?? {}) as { readonly variables?: { readonly repo?: string } };
      return path.startsWith('/repos/acme/leaky/') || variables?.repo === 'leaky';
    });
    expect(spent.length).toBe(5);
  });

  test('every form says the same', async () => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      const { out } = await run({ format });
      for (const words of ['src/config.ts', 'archived', 'Cursor', 'off_limits.personal'])
        expect(out.replaceAll('\\_', '_')).toContain(words);
      expect(out).not.toContain(LEAK);
    }
  });

  test('a page that is tried: what it refuses and stops', async () => {
    const page = PAGE.replace('others: warn', 'others: block')
      .replace('mode: warn', 'mode: block')
      .replace('lock: [off_limits.personal]', 'lock: [off_limits.personal, mode]');
    await writeFile(join(folder, 'next.yml'), page);
    const shown = read(await run({ try: 'next.yml' }));
    const { trial } = one(shown, 'shop');
    expect(trial?.after).toBe('block');
    expect(trial?.refused.map(({ key }) => key)).toEqual(['mode']);
    const { out } = await run({ try: 'next.yml', format: 'text' });
    expect(out).toMatch(/If next\.yml were the organisation's page/);
    expect(out).toMatch(/shop: would be refused: mode/);
  });

  test('limits are waited for, faults are tried again', async () => {
    github.fail({ path: /\/orgs\/acme\/repos$/, status: 403, headers: { 'retry-after': '1' } });
    github.fail({ path: /\/repos\/acme\/shop\/git\/trees\//, status: 502 });
    const answer = await run();
    expect(read(answer)).toMatchObject({ partial: null, listed: 6 });
    expect(answer.err).toMatch(/GitHub asks to wait until/);
  });

  test('a limit that lasts too long ends it with what was seen, never with a pass', async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.fail({ path: /\/repos\/acme\/shop\/git\/trees\//, status: 403, headers, times: 9 });
    const answer = await run();
    const shown = read(answer);
    expect(shown.partial).toMatch(/limit is used up until/);
    expect(shown.notLookedAt).toContainEqual(
      expect.objectContaining({ name: 'shop', reason: 'rate-limit', fault: true }),
    );
    expect(answer.code).not.toBe(0);
  });

  test('no permission is told', async () => {
    github.fail({ path: /\/repos\/acme\/shop\/git\/trees\//, status: 403 });
    expect(read(await run()).notLookedAt).toContainEqual(
      expect.objectContaining({ name: 'shop', reason: 'no-permission' }),
    );
  });

  test('too large is told', async () => {
    const shown = read(await run({ mostFiles: '3' }));
    expect(shown.notLookedAt).toContainEqual(
      expect.objectContaining({ name: 'shop', reason: 'too-large', fault: true }),
    );
  });

  test('interrupted, and taken up where it ended', async () => {
    const whole = read(await run());
    github.fail({
      path: /\/repos\/acme\/shop\/git\/trees\//,
      status: 429,
      headers: { 'retry-after': '30' },
    });
    const cut = await run({ state: 'walk' }, /asks to wait/);
    expect(cut.code).toBe(130);
    expect(read(cut).partial).toBe('it was interrupted');
    expect(read(cut).notLookedAt).toContainEqual(
      expect.objectContaining({ name: 'shop', reason: 'interrupted' }),
    );
    // A line that was cut in the middle loses itself only.
    await writeFile(
      join(folder, 'walk'),
      `${await readFile(join(folder, 'walk'), 'utf8')}{"id":1,"rep`,
    );
    github.heal();
    const before = github.requests.length;
    const rest = await run({ state: 'walk' });
    expect(read(rest)).toEqual(whole);
    const again = github.requests.slice(before).filter(({ path }) => path.includes('/git/trees/'));
    expect(again.length).toBeLessThan(whole.repositories.length);
    await expect(run({ state: 'walk', mostFiles: '7' })).rejects.toThrow(
      /held against other pages/,
    );
  });

  test('a file that is no state is left as it is', async () => {
    await writeFile(join(folder, 'notes.txt'), 'mine\n');
    await expect(run({ state: 'notes.txt' })).rejects.toThrow(/is no state of a walk/);
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine\n');
  });

  test.each([
    ['acme/shop', /is no name of an organisation/],
    ['nobody', /shows no organisation nobody/],
  ])('%s is explained', async (owner, words) => {
    await expect(run({}, null, owner)).rejects.toThrow(words);
  });

  test('the built command does the same', async () => {
    const bundle = resolve(fileURLToPath(import.meta.url), '../../dist/countersign.cjs');
    const options = {
      cwd: folder,
      env: { GITHUB_TOKEN: token, GITHUB_API_URL: 'http://127.0.0.1:9' },
    };
    const answer = await new Promise<{ readonly code: unknown; readonly out: string }>((done) => {
      const args = [bundle, 'org', 'acme', '--api-url', github.baseUrl];
      execFile(process.execPath, args, options, (error, out) => done({ code: error?.code, out }));
    });
    expect(answer.code).toBe(1);
    expect(answer.out).toMatch(/^acme on [\d-]+: 4 of 6 repositories looked at, 2 not\n/);
  });
});

test('many repositories are read page by page', async () => {
  const many = await simulateGitHub();
  many.createOrganisation({ login: 'big' });
  for (let index = 0; index < 101; index += 1)
    await many.createRepository({ owner: 'big', name: `r${index}` });
  const { listRepositories } = await import('@countersign/github');
  const { connect } = await import('./github-client.ts');
  const client = connect(many.baseUrl, many.token(many.install({ owner: 'big' })));
  const sizes: number[] = [];
  for await (const page of listRepositories(client, 'big')) sizes.push(page.length);
  expect(sizes).toEqual([100, 1]);
  expect(many.violations).toEqual([]);
  await many.close();
});
