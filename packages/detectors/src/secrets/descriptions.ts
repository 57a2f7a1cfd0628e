import type { DetectorDescription } from '../describe.ts';
import { catalogueDetectors } from './secret-catalogue.ts';

/** Every secret detector, in the order of the catalogue. */
export function secretDescriptions(): readonly DetectorDescription[] {
  return catalogueDetectors().map(({ id, title, why, remedy, severity, references, checked }) => ({
    id,
    kind: 'secret',
    title,
    why,
    remedy,
    severity,
    references,
    checked,
  }));
}
