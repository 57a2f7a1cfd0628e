import { describe, expect, test } from '@jest/globals';
import { readPageSettings } from './settings.ts';

const here = 'http://localhost:3000';

describe('the settings of the pages', () => {
  test.each([
    ['https://api.github.com', 'https://github.com'],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com'],
    ['https://git.example.org/api/v3', 'https://git.example.org'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ])('people who work at %s sign in at %s', (apiUrl, web) => {
    expect(readPageSettings({}, { apiUrl, here })).toEqual({
      publicUrl: here,
      told: null,
      github: { api: apiUrl, web },
      client: null,
    });
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ COUNTERSIGN_URL: 'countersign.example.org' }, /COUNTERSIGN_URL must be/],
    [{ COUNTERSIGN_URL: 'https://example.org/countersign' }, /COUNTERSIGN_URL must be/],
    [{ COUNTERSIGN_URL: 'file:///tmp' }, /COUNTERSIGN_URL must be/],
    [{ GITHUB_CLIENT_ID: 'x' }, /go together/],
    [{ GITHUB_CLIENT_SECRET: 'x' }, /go together/],
  ])('%j is refused in one line', (env, words) => {
    expect(readPageSettings(env, { apiUrl: 'https://api.github.com', here })).toMatch(words);
  });

  test('an address and a client', () => {
    const env = {
      COUNTERSIGN_URL: 'https://countersign.example.org/',
      GITHUB_CLIENT_ID: 'Iv1.1',
      GITHUB_CLIENT_SECRET: 'made up',
    };
    expect(readPageSettings(env, { apiUrl: 'https://api.github.com', here })).toMatchObject({
      publicUrl: 'https://countersign.example.org',
      client: { id: 'Iv1.1', secret: 'made up' },
    });
  });
});
