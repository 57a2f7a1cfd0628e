import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startDemo } from './start-demo.ts';
import type { Demo } from './start-demo.ts';

describe('the demo', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({ port: 0 });
  });
  afterAll(() => demo.close());

  const story = async (): Promise<string> => {
    const text = await (await fetch(demo.url)).text();
    return text.replaceAll(/<style>.*<\/style>/gs, '').replaceAll(/<[^>]*>/g, ' ');
  };
  const press = (step: string): Promise<Response> =>
    fetch(`${demo.url}/story/${step}`, { method: 'POST' });

  test.each([
    ['leak', /Check failed\s+Stop: 1 confirmed secret \(GitHub access token\)/],
    ['agent', /Check failed\s+Stop: .*person/],
    ['bot', /Check failed[^✓]*Stop: .*person/],
    ['person', /Check passed/],
    ['review', /Check passed\s+Warning: The page should have been read again/],
  ])('%s is judged by the App itself', async (step, words) => {
    const before = await story();
    expect((await press(step)).status).toBe(200);
    const added = (await story()).slice(before.indexOf('A key that was'));
    expect(added).toMatch(words);
  });

  test('its steps come one after the other, once', async () => {
    const before = await story();
    await press('leak');
    await press('nothing');
    expect(await story()).toBe(before);
  });

  test('the bot’s label is told to be a bot’s, on GitHub and on the decision page', async () => {
    const page = await (await fetch(`${demo.url}/acme/shop/pull/1`)).text();
    expect(page).toContain('human-reviewed');
    expect(page).toContain('/repositories/acme/shop/pull/1');
    expect((await fetch(`${demo.url}/acme/shop/pull/9`)).status).toBe(404);
    expect((await fetch(`${demo.app}/organisations/acme`)).status).toBe(401);
  });

  test('nothing is to be reached from another machine', () => {
    for (const url of [demo.url, demo.app]) expect(new URL(url).hostname).toBe('127.0.0.1');
  });
});
