/** The pages in a real browser: what axe finds, what does not fit, in which order the keyboard goes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type axeCore from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startDemo } from '../demo/start-demo.ts';
import type { Demo } from '../demo/start-demo.ts';
import { CHROMIUM, launch } from './browser.test-support.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  '/',
  '/organisations/acme',
  '/repositories/acme/shop',
  '/repositories/acme/shop/pull/1',
  '/repositories/acme/payments/pull/1',
  '/decisions/99999',
];
const LOOKS = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const;

/** Pixels. */
const WIDER_THAN_THE_SCREEN =
  'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const FOCUSED = `(() => {
  const at = document.activeElement;
  const seen = getComputedStyle(at).outlineStyle === 'solid';
  return at.textContent.trim() + (seen ? '' : ' (unseen)');
})()`;

test('a missing browser is said', () => {
  if (CHROMIUM === null)
    process.stderr.write('Chromium is not here: the pages were not looked at in a browser.\n');
  expect(CHROMIUM ?? 'said').toBeTruthy();
});

describe.each(CHROMIUM === null ? [] : [CHROMIUM])('in %s', (executable) => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0 }), launch(executable)]);
    for (const step of ['leak', 'agent', 'bot', 'review'])
      await fetch(`${demo.url}/story/${step}`, { method: 'POST' });
    context = await browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${demo.app}/sign-in`);
    await page.getByRole('link', { name: 'Continue as kim' }).click();
    await page.waitForURL(`${demo.app}/`);
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.app)) elsewhere.push(request.url());
    });
    complaints.length = 0;
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  const violations = async (): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const result = await axe.run();
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
    });
  };

  test.each(LOOKS)(
    'axe has nothing to say, and all fits: $width px, $colorScheme',
    async (look) => {
      await page.setViewportSize({ width: look.width, height: look.height });
      await page.emulateMedia({ colorScheme: look.colorScheme });
      for (const path of PAGES) {
        await page.goto(`${demo.app}${path}`);
        for (const closed of await page.locator('summary').all()) await closed.click();
        expect([path, await violations()]).toEqual([path, []]);
        const wider = await page.evaluate<number>(WIDER_THAN_THE_SCREEN);
        expect([path, wider]).toEqual([path, 0]);
      }
    },
  );

  test('the keyboard goes from the top down, and where it is can be seen', async () => {
    await page.goto(`${demo.app}/repositories/acme/shop/pull/1`);
    const order: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate<string>(FOCUSED));
    }
    expect(order).toEqual([
      'Skip to the content',
      'Countersign',
      'Sign out',
      'acme',
      'shop',
      '#1 on GitHub',
    ]);
  });

  test('whoever is not signed in can read why', async () => {
    const other = await browser.newContext({ javaScriptEnabled: false });
    const nobody = await other.newPage();
    await nobody.goto(`${demo.app}/organisations/acme`);
    expect(await nobody.getByRole('heading', { level: 1 }).textContent()).toBe('Who checked what');
    await other.close();
  });

  test('nothing is asked of another address, and the browser has nothing to complain of', () => {
    expect(elsewhere).toEqual([]);
    // What is not there answers 404, which browsers note.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
