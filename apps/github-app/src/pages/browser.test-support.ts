/** Chromium, where it is: `COUNTERSIGN_TEST_CHROMIUM`, or where Debian puts it. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';

export const CHROMIUM: string | null =
  process.env['COUNTERSIGN_TEST_CHROMIUM'] ?? (existsSync(DEBIAN) ? DEBIAN : null);

/** It asks nobody anything: no updates, no synchronisation. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
