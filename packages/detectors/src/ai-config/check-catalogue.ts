/** The catalogue as its reader takes it. Bundles put another file in this one's place, which reads it when it is needed. */
import { configChecks, safeSettings } from './catalogue.ts';
import type { ConfigCheck } from './config-check.ts';

export function catalogueChecks(): readonly ConfigCheck[] {
  return configChecks;
}

export function catalogueSafeSettings(): typeof safeSettings {
  return safeSettings;
}
