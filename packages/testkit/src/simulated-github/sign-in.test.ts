import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from './simulated-github.ts';
import type { SimulatedGitHub } from './simulated-github.ts';

const BACK = 'http://127.0.0.1/back';
const VERIFIER = 'made up for this test';

describe('signing in through the App', () => {
  let github: SimulatedGitHub;
  beforeAll(async () => {
    github = await simulateGitHub();
    github.createUser({ login: 'kim' });
    github.createUser({ login: 'rex' });
    github.createOrganisation({ login: 'acme' });
    const made = await github.createRepository({ owner: 'acme', name: 'plans', private: true });
    made.setPermission('kim', 'read');
    github.install({ owner: 'acme' });
  });
  afterAll(() => github.close());

  const authorize = (): string => {
    const query = new URLSearchParams({
      client_id: github.client.id,
      redirect_uri: BACK,
      state: 's',
      code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      code_challenge_method: 'S256',
    });
    return `${github.baseUrl}/login/oauth/authorize?${query.toString()}`;
  };

  const codeFor = async (login: string): Promise<string> => {
    github.signInAs(login);
    const response = await fetch(authorize(), { redirect: 'manual' });
    github.signInAs(null);
    const back = new URL(response.headers.get('location') ?? '');
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([BACK, 's']);
    return back.searchParams.get('code') ?? '';
  };

  const exchange = async (change: Record<string, string>): Promise<Record<string, unknown>> => {
    const response = await fetch(`${github.baseUrl}/login/oauth/access_token`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: github.client.id,
        client_secret: github.client.secret,
        redirect_uri: BACK,
        code_verifier: VERIFIER,
        ...change,
      }),
    });
    return (await response.json()) as Record<string, unknown>;
  };

  const statusFor = async (token: unknown, path: string): Promise<number> => {
    const headers = { authorization: `Bearer ${String(token)}` };
    return (await fetch(`${github.baseUrl}${path}`, { headers })).status;
  };

  test('people see what they and the App can read', async () => {
    const kim = await exchange({ code: await codeFor('kim') });
    const rex = await exchange({ code: await codeFor('rex') });
    expect(await statusFor(kim['access_token'], '/repos/acme/plans')).toBe(200);
    expect(await statusFor(rex['access_token'], '/repos/acme/plans')).toBe(404);
    for (const [token, count] of [
      [kim, 1],
      [rex, 0],
    ] as const) {
      const headers = { authorization: `Bearer ${String(token['access_token'])}` };
      const listed = await fetch(`${github.baseUrl}/user/installations`, { headers });
      expect(await listed.json()).toMatchObject({ total_count: count });
    }
    expect(github.violations).toEqual([]);
  });

  test('a code is good once, with its proof and its address', async () => {
    const code = await codeFor('kim');
    expect(await exchange({ code, code_verifier: 'another' })).toEqual({
      error: 'bad_verification_code',
    });
    expect(await exchange({ code })).toEqual({ error: 'bad_verification_code' });
    const other = await codeFor('kim');
    expect(await exchange({ code: other, redirect_uri: 'http://x' })).toEqual({
      error: 'redirect_uri_mismatch',
    });
    expect(await exchange({ code: other, client_secret: 'x' })).toEqual({
      error: 'incorrect_client_credentials',
    });
  });

  test('whoever is not signed in is asked who they are', async () => {
    const page = await (await fetch(authorize())).text();
    expect(page).toContain('Continue as kim');
  });
});
