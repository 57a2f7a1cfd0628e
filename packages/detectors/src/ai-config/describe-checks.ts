import type { DetectorDescription } from '../describe.ts';
import { configChecks } from './catalogue.ts';

/** What every check looks for, why, and what to do about it; sorted by id. */
export function aiConfigDescriptions(): readonly DetectorDescription[] {
  return configChecks.map(({ id, title, why, remedy, severity, references }) => ({
    id,
    kind: 'ai-config',
    title,
    why,
    remedy,
    severity,
    references,
  }));
}
