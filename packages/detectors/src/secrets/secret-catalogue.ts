/**
 * The catalogue as a scanner takes it. Bundles put another file in this one's place: it reads the table from bytes, and
 * the detectors when the first candidate asks for one.
 */
import { candidateTable } from './candidate-table.ts';
import type { CandidateTable } from './candidate-table.ts';
import { secretDetectors } from './catalogue.ts';
import type { SecretDetector } from './secret-detector.ts';

let table: CandidateTable | undefined;

/** Made when it is first asked for. */
export function catalogueTable(): CandidateTable {
  return (table ??= candidateTable(secretDetectors));
}

/** In the table's order. */
export function catalogueDetectors(): readonly SecretDetector[] {
  return secretDetectors;
}
