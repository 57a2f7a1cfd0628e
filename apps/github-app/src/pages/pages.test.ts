import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken } from '@countersign/testkit';
import { startWorld } from '../world.test-support.ts';
import type { World, WorldPullRequest } from '../world.test-support.ts';
import { servePages } from './visit.test-support.ts';
import type { Browser, ServedPages } from './visit.test-support.ts';

const PAGE = `version: 1
owner: "@acme/ana"
next_review: 2026-05-01
mode: block
ai_tools:
  others: warn
human_check:
  applies_to: ai
  customers_see_it: one person
record: { keep: 7 years, where: repository acme/evidence }
exceptions:
  - { rule: off_limits.secrets, paths: ["fixtures/**"], why: made-up keys of our tests, approved_by: "@acme/ana", until: 2026-06-20 }
`;
const AI = 'Greet the customer\n\nCo-Authored-By: Claude <noreply@anthropic.com>';
const HOSTILE = `pages/"><img src=x onerror=alert(1)>\u202E.tsx`;

describe('the pages', () => {
  let world: World;
  let served: ServedPages;
  let waiting: WorldPullRequest;
  let leaked: WorldPullRequest;
  let decisions: { readonly waiting: number; readonly hidden: number };
  let dev: Browser;
  const leak = githubToken();

  beforeAll(async () => {
    world = await startWorld();
    world.github.createUser({ login: 'stranger' });
    served = await servePages(world);
    const shop = await world.repository(
      { 'countersign.yml': PAGE, 'README.md': 'shop' },
      { name: 'shop' },
    );
    waiting = await shop.openPullRequest({
      message: AI,
      files: {
        [HOSTILE]: 'export const Page = () => null;\n',
        'big.zip': 'PK\u0003\u0004',
        '.codex/config.toml': 'sandbox_mode = "workspace-write"\n',
      },
    });
    await waiting.label('human-reviewed', 'helper[bot]');
    await waiting.check();
    leaked = await shop.openPullRequest({
      message: 'Configure',
      files: { 'src/deploy.ts': `export const token = '${leak.token}';\n` },
    });
    await leaked.check();
    const hidden = await world.repository(
      { 'countersign.yml': PAGE },
      { name: 'merger-plans', private: true },
    );
    const secret = await hidden.openPullRequest({ message: AI, files: { 'pages/a.tsx': 'a\n' } });
    await secret.check();
    decisions = {
      waiting: (await waiting.decisions())[0]?.id ?? 0,
      hidden: (await secret.decisions())[0]?.id ?? 0,
    };
    dev = served.visitor();
    await dev.signIn('dev');
  });
  afterAll(async () => {
    await served.close();
    await world.close();
  });

  test('whoever is not signed in sees the same for what exists and for what does not', async () => {
    const nobody = served.visitor();
    const texts = [];
    for (const path of [`/decisions/${decisions.hidden}`, '/decisions/99999'])
      texts.push((await nobody.get(path)).text.replaceAll(/decisions%2F\d+/g, 'decisions'));
    expect(texts[0]).toBe(texts[1]);
    const seen = await nobody.get('/repositories/acme/merger-plans');
    expect(seen.status).toBe(401);
    expect(seen.text).toContain('Sign in with GitHub');
    expect(seen.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(seen.text).not.toMatch(/<script|style=|\son\w+=/i);
  });

  test('GitHub is asked with a state and a proof, and leads back to where one wanted to be', async () => {
    const browser = served.visitor();
    const step = await browser.step('/sign-in?to=%2Frepositories%2Facme%2Fshop');
    const to = new URL(step.headers.get('location') ?? '');
    expect(to.searchParams.get('code_challenge_method')).toBe('S256');
    expect(to.searchParams.get('state')).toMatch(/^[\w-]{32}$/);
    const [cookie = ''] = step.headers.getSetCookie();
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
    expect((await browser.signIn('dev', '/repositories/acme/shop')).at).toBe(
      '/repositories/acme/shop',
    );
  });

  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x')],
    ['another code', (url: URL) => url.searchParams.set('code', 'x')],
    ['no code', (url: URL) => url.searchParams.delete('code')],
  ])('%s signs nobody in', async (_, change) => {
    const browser = served.visitor();
    world.github.signInAs('dev');
    const asked = await browser.step('/sign-in');
    const granted = await browser.step(asked.headers.get('location') ?? '');
    world.github.signInAs(null);
    const back = new URL(granted.headers.get('location') ?? '');
    change(back);
    expect((await browser.step(back.href)).status).toBe(400);
    expect([...browser.cookies.keys()]).toEqual([]);
  });

  test('the way back of one browser signs no other one in', async () => {
    const [mine, theirs] = [served.visitor(), served.visitor()];
    world.github.signInAs('dev');
    const asked = await mine.step('/sign-in');
    const granted = await mine.step(asked.headers.get('location') ?? '');
    world.github.signInAs(null);
    await theirs.step('/sign-in');
    expect((await theirs.step(granted.headers.get('location') ?? '')).status).toBe(400);
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example'])(
    'nobody is sent to %s',
    async (to) => {
      const seen = await served.visitor().signIn('dev', to);
      expect(seen.at).toMatch(/^\/[^/\\]*$/);
    },
  );

  test('a decision: verdict, evidence, what was left out, the page with origins, its place in the record', async () => {
    const { status, text } = await dev.get(`/decisions/${decisions.waiting}`);
    expect(status).toBe(200);
    for (const words of [
      'acme/shop #1',
      'Stopped',
      'A person’s check',
      'label human-reviewed',
      '@helper[bot]',
      'Does not count',
      'Safe settings seen',
      'keeps commands of the agent in a sandbox',
      '.codex/config.toml:1',
      'What was not looked at',
      'big.zip',
      'Every key with its origin',
      'customers_see_it',
      'should have been read again on 2026-05-01',
      'In the record',
      'Not yet copied to acme/evidence',
    ])
      expect(text).toContain(words);
  });

  test('names and paths are text, whatever they hold', async () => {
    for (const path of [`/decisions/${decisions.waiting}`, '/organisations/acme']) {
      const { text } = await dev.get(path);
      expect(text).not.toContain('<img');
      expect(text).not.toContain('\u202E');
      expect(text).not.toMatch(/<script|style=/i);
    }
  });

  test('no value of a leak is on any page', async () => {
    const [newest] = await leaked.decisions();
    for (const path of [
      `/decisions/${newest?.id ?? 0}`,
      '/repositories/acme/shop',
      '/organisations/acme',
    ]) {
      const { text, status } = await dev.get(path);
      expect(status).toBe(200);
      expect(text).toContain('github');
      expect(text).not.toContain(leak.body);
      expect(text).not.toContain(leak.body.slice(8));
    }
  });

  test('the newest decision of a pull request is where its check run leads', async () => {
    const { text } = await dev.get('/repositories/ACME/Shop/pull/1');
    expect(text).toContain('acme/shop #1');
    expect((await dev.get('/repositories/acme/shop/pull/77')).status).toBe(404);
  });

  test('an organisation: what waits, leaks, tools, exceptions, review, queue', async () => {
    const { text } = await dev.get('/organisations/acme');
    for (const words of [
      '<b>2</b>wait for a person',
      'Greet the customer',
      'github',
      'claude-code',
      '20 June 2026',
      'Past review',
      '1 May 2026',
      'Tasks that wait',
      'Not copied to acme/evidence',
    ])
      expect(text).toContain(words);
  });

  test('what somebody cannot read does not exist for them, nor its name', async () => {
    const stranger = served.visitor();
    const home = await stranger.signIn('stranger');
    expect(home.text).toContain('/organisations/acme');
    const organisation = await stranger.get('/organisations/acme');
    expect(organisation.text).toContain('acme/shop');
    for (const { text } of [home, organisation]) expect(text).not.toContain('merger');
    for (const path of [
      `/decisions/${decisions.hidden}`,
      '/repositories/acme/merger-plans',
      '/repositories/acme/merger-plans/pull/1',
      '/organisations/nobody',
      '/decisions/99999',
    ]) {
      const seen = await stranger.get(path);
      expect(seen.status).toBe(404);
      expect(seen.text).not.toContain('merger');
    }
    expect((await dev.get('/repositories/acme/merger-plans')).status).toBe(200);
  });

  test('signing out ends the session here and on GitHub', async () => {
    const browser = served.visitor();
    await browser.signIn('kim');
    const before = new Map(browser.cookies);
    expect((await browser.post('/sign-out', { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
    expect((await browser.get('/')).status).toBe(200);
    expect((await browser.post('/sign-out', { 'sec-fetch-site': 'same-origin' })).status).toBe(401);
    // Whoever kept the cookie has a token that GitHub does not know any more.
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect((await browser.get('/organisations/acme')).status).toBe(401);
    expect([...browser.cookies.keys()]).toEqual([]);
  });

  test('a changed cookie is none', async () => {
    const browser = served.visitor();
    await browser.signIn('dev');
    for (const [name, value] of browser.cookies)
      browser.cookies.set(name, `${value.slice(0, -2)}${value.endsWith('A') ? 'BB' : 'AA'}`);
    expect((await browser.get('/')).status).toBe(401);
  });

  test('a session ends by itself, and behind https its cookie travels encrypted only', async () => {
    let now = new Date('2026-06-01T12:00:00Z');
    const later = await servePages(world, { now: () => now });
    const browser = later.visitor();
    await browser.signIn('dev');
    now = new Date('2026-06-01T19:59:00Z');
    expect((await browser.get('/')).status).toBe(200);
    now = new Date('2026-06-01T20:01:00Z');
    expect((await browser.get('/')).status).toBe(401);
    await later.close();
    const secure = await servePages(world, { publicUrl: 'https://countersign.example.org' });
    const step = await secure.visitor().step('/sign-in');
    expect(step.headers.getSetCookie()[0]).toMatch(/^__Host-.*; Secure$/);
    await secure.close();
  });

  test('nothing is shown while GitHub does not say who may read it', async () => {
    const browser = served.visitor();
    await browser.signIn('dev');
    world.github.fail({ path: /^\/repos\/acme\/shop$/, status: 503 });
    const seen = await browser.get(`/decisions/${decisions.waiting}`);
    expect(seen.status).toBe(502);
    expect(seen.text).not.toContain('shop');
    expect((await browser.get(`/decisions/${decisions.waiting}`)).status).toBe(200);
  });

  test('without a client nobody can sign in, and it is said', async () => {
    const closed = await servePages(world, { client: null });
    const seen = await closed.visitor().get('/organisations/acme');
    expect(seen.status).toBe(503);
    expect(seen.text).toContain('GITHUB_CLIENT_SECRET');
    await closed.close();
  });

  test.each([
    '/decisions/0',
    '/decisions/1e3',
    '/decisions/1/2',
    '/repositories/acme',
    '/%00',
    '/x',
  ])('%s is no page', async (path) => {
    expect((await dev.get(path)).status).toBe(404);
  });

  test('GitHub was asked nothing it does not have', () => {
    expect(world.github.violations).toEqual([]);
  });
});
