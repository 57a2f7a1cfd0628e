import { chromium } from 'playwright-core';
import { startDemo } from '@countersign/github-app/demo';
const demo = await startDemo({ port: 0 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
try {
  for (const s of ['leak', 'agent', 'bot', 'review']) await fetch(`${demo.url}/story/${s}`, { method: 'POST' });
  const shots = [['sign-in','/organisations/acme',false],['organisation','/organisations/acme',true],['repository','/repositories/acme/shop',true],['decision','/repositories/acme/shop/pull/1',true],['leak','/repositories/acme/payments/pull/1',true]];
  for (const [w,h] of [[390,844],[1280,800]]) for (const colorScheme of ['light','dark']) {
    const context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme });
    const page = await context.newPage();
    let signed = false;
    for (const [name, path, needs] of shots) {
      if (needs && !signed) { await page.goto(`${demo.app}/sign-in`); await page.getByRole('link', { name: 'Continue as kim' }).click(); await page.waitForURL(`${demo.app}/`); signed = true; }
      await page.goto(`${demo.app}${path}`);
      await page.screenshot({ path: `/tmp/cs-shots/${name}-${w}-${colorScheme}.png`, fullPage: true });
    }
    await page.goto(demo.url); await page.screenshot({ path: `/tmp/cs-shots/story-${w}-${colorScheme}.png`, fullPage: true });
    await context.close();
  }
} finally { await browser.close(); await demo.close(); }
