import type { DetectorDescription } from '../describe.ts';
import { changeChecks } from './changes-catalogue.ts';
import { catalogueChecks } from './check-catalogue.ts';

/** What every check looks for, why, and what to do about it; sorted by id. */
export function aiConfigDescriptions(): readonly DetectorDescription[] {
  return [...catalogueChecks(), ...changeChecks]
    .map(({ id, title, why, remedy, severity, references }) => ({
      id,
      kind: 'ai-config' as const,
      title,
      why,
      remedy,
      severity,
      references,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
