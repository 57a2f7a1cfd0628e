/**
 * The catalogue as a scanner takes it. Bundles put another file in this one's place: it reads the table from bytes, and
 * makes a detector when its first candidate asks for it.
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

/** By its index in the table. */
export function catalogueDetector(index: number): SecretDetector | undefined {
  return secretDetectors[index];
}
